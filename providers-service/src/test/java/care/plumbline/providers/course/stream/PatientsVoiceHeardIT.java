package care.plumbline.providers.course.stream;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.DocumentStores;
import care.plumbline.delivery.EventJson;
import care.plumbline.delivery.IncomingEvent;
import care.plumbline.delivery.LatestEntities;
import care.plumbline.events.EventCatalogue;
import care.plumbline.events.EventType;
import care.plumbline.events.Topics;
import care.plumbline.providers.Contract;
import care.plumbline.providers.course.KnownOutlook;
import care.plumbline.providers.course.KnownQuestion;
import care.plumbline.testkit.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatientsVoiceHeardIT {

    private static final String OUTLOOK = "p1/outlook/o1";
    private static final String QUESTION = "p1/question/q1";

    private final DocumentStores stores =
            DocumentStores.unpublished(TestDatabase.shared().freshDatabase(), Clock.systemUTC());
    private final LatestEntities<KnownOutlook> outlooks = stores.latest("known-outlooks", KnownOutlook.class);
    private final LatestEntities<KnownQuestion> questions = stores.latest("known-questions", KnownQuestion.class);
    private final OutlooksHeard outlooksHeard = new OutlooksHeard(new CareEvents(new EventJson()), outlooks);
    private final QuestionsHeard questionsHeard = new QuestionsHeard(new CareEvents(new EventJson()), questions);

    @Test
    void learnsWhatAPatientHopesFor() {
        outlooksHeard.handle(
                "p1", List.of(Contract.incoming(OUTLOOK, "p1", Contract.example("care.plumbline.outlook.stated.v1"))));
        assertThat(outlooks.find(OUTLOOK).orElseThrow().hope()).isNotNull();

        outlooksHeard.handle("p1", List.of(tombstone(OUTLOOK)));
        assertThat(outlooks.find(OUTLOOK)).isEmpty();
    }

    @Test
    void learnsWhichQuestionsAreOpen() {
        questionsHeard.handle("p1", List.of(question("asked", 1)));
        assertThat(questions.find(QUESTION).orElseThrow().open()).isTrue();

        questionsHeard.handle("p1", List.of(question("answered", 2), question("asked", 1)));
        assertThat(questions.find(QUESTION).orElseThrow().open()).isFalse();

        questionsHeard.handle("p1", List.of(tombstone(QUESTION)));
        assertThat(questions.find(QUESTION)).isEmpty();
    }

    @Test
    void wantsNothingElse() {
        assertThat(questionsHeard.types())
                .isNotEmpty()
                .allMatch(type -> type.startsWith("care.plumbline.question."))
                .isSubsetOf(EventCatalogue.all().stream().map(EventType::type).toList());
        assertThat(outlooksHeard.types()).allMatch(type -> type.startsWith("care.plumbline.outlook."));
    }

    private static IncomingEvent question(String what, int version) {
        return Contract.incoming(
                QUESTION,
                "p1",
                Contract.example("care.plumbline.question." + what + ".v1").put("version", version));
    }

    private static IncomingEvent tombstone(String key) {
        return new IncomingEvent(Topics.GOALS, 0, 9, "tombstone", key, "p1", 9, Instant.EPOCH, new byte[0], true);
    }
}
