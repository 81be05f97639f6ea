package care.plumbline.providers.course.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.DocumentStores;
import care.plumbline.delivery.EventJson;
import care.plumbline.delivery.IncomingEvent;
import care.plumbline.delivery.LatestEntities;
import care.plumbline.delivery.UnreadableEvent;
import care.plumbline.events.EventCatalogue;
import care.plumbline.events.EventType;
import care.plumbline.events.Topics;
import care.plumbline.providers.Contract;
import care.plumbline.providers.course.KnownGoal;
import care.plumbline.testkit.TestDatabase;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoalsHeardIT {

    private static final String KEY = "p1/goal/g1";

    private final LatestEntities<KnownGoal> goals = DocumentStores.unpublished(
                    TestDatabase.shared().freshDatabase(), Clock.systemUTC())
            .latest("known-goals", KnownGoal.class);
    private final GoalsHeard heard = new GoalsHeard(new CareEvents(new EventJson()), goals);

    @Test
    void wantsEveryEventOfAGoal() {
        assertThat(heard.types())
                .isNotEmpty()
                .allMatch(type -> type.startsWith("care.plumbline.goal."))
                .isSubsetOf(EventCatalogue.all().stream().map(EventType::type).toList());
    }

    @Test
    void learnsAGoalAndItsMeasure() {
        hear(stated(1, "active"));

        assertThat(goals.find(KEY)).contains(new KnownGoal("g1", "nrs-pain", false, BigDecimal.valueOf(7)));
    }

    @Test
    void theNewerVersionWinsInWhateverOrderTheyCome() {
        hear(stated(3, "entered-in-error"), stated(1, "active"));
        hear(stated(2, "active"), stated(3, "entered-in-error"));

        assertThat(goals.find(KEY)).contains(new KnownGoal("g1", "nrs-pain", true, BigDecimal.valueOf(7)));
    }

    @Test
    void forgetsAGoalOnItsTombstone() {
        hear(stated(1, "active"));
        hear(new IncomingEvent(Topics.GOALS, 0, 9, "tombstone", KEY, "p1", 2, Instant.EPOCH, new byte[0], true));

        assertThat(goals.find(KEY)).isEmpty();
        assertThat(heard.tombstones()).isTrue();
    }

    @Test
    void whatCannotBeReadIsRefusedWithItsPlace() {
        byte[] malformed = "{\"version\":\"one\"}".getBytes(StandardCharsets.UTF_8);
        IncomingEvent event = new IncomingEvent(
                Topics.GOALS, 0, 7, "care.plumbline.goal.stated.v1", KEY, "p1", 1, Instant.EPOCH, malformed, false);

        assertThatThrownBy(() -> hear(event))
                .isInstanceOfSatisfying(
                        UnreadableEvent.class,
                        unreadable -> assertThat(unreadable.event()).contains(event));
        assertThat(goals.find(KEY)).isEmpty();
    }

    private void hear(IncomingEvent... events) {
        heard.handle("p1", List.of(events));
    }

    private static IncomingEvent stated(int version, String lifecycle) {
        return Contract.incoming(
                KEY,
                "p1",
                Contract.example("care.plumbline.goal.stated.v1")
                        .put("version", version)
                        .put("lifecycle", lifecycle));
    }
}
