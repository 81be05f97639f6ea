package care.plumbline.goals.goal.mongo;

import static care.plumbline.goals.goal.Ana.PATIENT;
import static care.plumbline.goals.goal.Ana.course;
import static care.plumbline.goals.goal.Ana.outlook;
import static care.plumbline.goals.goal.Ana.painGoal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.plumbline.delivery.AggregateStore;
import care.plumbline.delivery.CommandKey;
import care.plumbline.delivery.CommandKeyReused;
import care.plumbline.delivery.DocumentStores;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.goals.goal.Ana;
import care.plumbline.goals.goal.Announced;
import care.plumbline.goals.goal.Elicitation;
import care.plumbline.goals.goal.Goal;
import care.plumbline.goals.goal.GoalDecision.Decided;
import care.plumbline.goals.goal.GoalResult;
import care.plumbline.goals.goal.GoalStep;
import care.plumbline.goals.goal.Goals;
import care.plumbline.goals.goal.GoalsContract;
import care.plumbline.goals.goal.Outlook;
import care.plumbline.goals.goal.PatientGoals;
import care.plumbline.testkit.TestDatabase;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.Test;

class MongoGoalsIT extends GoalsContract {

    private final MongoDatabase database = TestDatabase.shared().freshDatabase();
    private final MongoGoals goals = replica();
    private final MongoGoals otherReplica = replica();

    @Override
    protected Goals goals() {
        return goals;
    }

    @Override
    protected Goals otherReplica() {
        return otherReplica;
    }

    @Test
    void everyChangeLeavesItsAnnouncementInTheDocument() {
        goals.change(PATIENT, stating(painGoal()));
        goals.change(PATIENT, known -> known.learn(List.of(course("c1", 1, null)), Ana.AT_THE_PRACTICE));
        goals.change(PATIENT, known -> Ana.state(known, outlook()));
        goals.change(PATIENT, taking(Ana.hold()));
        goals.change(PATIENT, stating(painGoal()));

        assertThat(pending()).extracting(OutgoingEvent::id).containsExactly("g1:1", "asked:1", "o1:1", "g1:2");
    }

    @Test
    void theSameCommandAgainChangesNothingAndAnswersFromWhatIsKept() throws Exception {
        goals.change(PATIENT, stating(painGoal()));
        GoalResult first = under("key", "digest", Ana.hold());
        GoalResult again = under("key", "digest", Ana.hold());

        assertThat(first.decision()).isInstanceOf(Decided.class);
        assertThat(again).isEqualTo(new GoalResult(new Decided(List.of()), first.after()));
        assertThatThrownBy(() -> under("key", "another", Ana.hold())).isInstanceOf(CommandKeyReused.class);
        assertThat(goals.of(PATIENT).version()).isEqualTo(2);
    }

    @Test
    void thePatientIsTheIdAndScoresAreDecimals() {
        goals.change(PATIENT, stating(painGoal()));

        Document stored = database.getCollection("goals")
                .find(new Document("_id", PATIENT))
                .first();
        assertThat(stored).isNotNull();
        Document goal = stored.getEmbedded(List.of("state"), Document.class)
                .getList("goals", Document.class)
                .getFirst();
        assertThat(goal.getEmbedded(List.of("wish", "target"), Object.class)).isEqualTo(Decimal128.parse("3"));
    }

    private GoalResult under(String key, String digest, GoalStep step) throws Exception {
        return ScopedValue.where(CommandKey.CURRENT, new CommandKey(key, digest))
                .call(() -> goals.change(PATIENT, taking(step)));
    }

    private List<OutgoingEvent> pending() {
        AggregateStore<PatientGoalsDocument> documents =
                stores().aggregates("goals", PatientGoalsDocument.class, _ -> List.of());
        return documents.pending(PATIENT);
    }

    private MongoGoals replica() {
        return new MongoGoals(stores(), MongoGoalsIT::announce);
    }

    private DocumentStores stores() {
        return DocumentStores.unpublished(database, Clock.systemUTC());
    }

    private static List<OutgoingEvent> announce(List<Announced> changed, PatientGoals after) {
        return changed.stream()
                .map(entity -> switch (entity) {
                    case Goal goal -> event(goal.id(), goal.version(), after);
                    case Outlook outlook -> event(outlook.id(), Outlook.VERSION, after);
                    case Elicitation elicitation -> event("asked", elicitation.version(), after);
                })
                .toList();
    }

    private static OutgoingEvent event(String key, long version, PatientGoals after) {
        return new OutgoingEvent("topic", "type", key, after.patient(), version, Instant.EPOCH, new byte[] {'{', '}'});
    }
}
