package care.plumbline.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.delivery.PendingDocuments.Count;
import care.plumbline.delivery.PendingDocuments.Standing;
import care.plumbline.delivery.PendingDocuments.Waiting;
import care.plumbline.testkit.MutableClock;
import care.plumbline.testkit.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PendingDocumentsIT {

    private static final Instant START = Instant.parse("2024-01-03T10:00:00Z");

    private final MutableClock clock = MutableClock.at(START);
    private final AggregateStore<GoalDocument> store = DocumentStores.unpublished(
                    TestDatabase.shared().freshDatabase(), clock)
            .aggregates(
                    "goals", GoalDocument.class, goal -> List.of(SomeEvents.outgoing(goal.patient(), goal.count())));
    private final PendingDocuments pending = store.pendingDocuments();

    private void change(String patient, int events) {
        store.change(
                patient,
                found -> {
                    int count = found.map(GoalDocument::count).orElse(0) + 1;
                    return Write.of(
                            GoalDocument.of(patient, count),
                            IntStream.range(0, events)
                                    .mapToObj(i -> SomeEvents.outgoing(patient, count))
                                    .toList(),
                            count);
                },
                GoalDocument::count);
    }

    @Test
    void countsNothingWhereNothingWaits() {
        assertThat(pending.count()).isEqualTo(new Count(0, null));
        change("p1", 0);
        assertThat(pending.count()).isEqualTo(new Count(0, null));
        change("p1", 1);
        pending.clear(Map.of("p1", 2L));
        assertThat(pending.count()).isEqualTo(new Count(0, null));
    }

    @Test
    void countsAllAndTellsTheOldest() {
        change("p1", 2);
        clock.advance(Duration.ofSeconds(5));
        change("p1", 1);
        change("p2", 1);

        assertThat(pending.count()).isEqualTo(new Count(4, START));
    }

    @Test
    void clearsUpToANumberAndLeavesStateAndVersion() {
        change("p1", 2);
        change("p1", 1);
        change("p1", 1);
        change("p2", 1);

        pending.clear(Map.of("p1", 2L, "p2", 1L, "unknown", 7L));

        assertThat(pending.of("p1")).extracting(PendingEvent::seq).containsExactly(3L);
        assertThat(pending.standing(List.of("p1", "p2", "unknown")))
                .containsOnly(
                        Map.entry("p1", new Standing(3, List.of(3L))), Map.entry("p2", new Standing(1, List.of())));
        assertThat(store.find("p1")).contains(GoalDocument.of("p1", 3));
    }

    @Test
    void findsWhatWaitsSinceBefore() {
        change("b", 1);
        change("a", 1);
        change("cleared", 1);
        pending.clear(Map.of("cleared", 1L));
        clock.advance(Duration.ofSeconds(5));
        change("young", 1);
        Instant now = clock.instant();

        assertThat(pending.before(now, null, 10)).extracting(Waiting::id).containsExactly("a", "b");
        assertThat(pending.before(now, "a", 10)).extracting(Waiting::id).containsExactly("b");
        assertThat(pending.before(START, null, 10)).isEmpty();
    }

    @Test
    void tellsThePresentStateOfItsEntities() {
        change("p1", 1);
        change("p1", 1);

        assertThat(pending.current("p1")).extracting(OutgoingEvent::id).containsExactly("p1/goal/g1:2");
        assertThat(pending.currentAfter(null, 10)).containsOnlyKeys("p1");
        assertThat(pending.currentAfter("p1", 10)).isEmpty();
    }
}
