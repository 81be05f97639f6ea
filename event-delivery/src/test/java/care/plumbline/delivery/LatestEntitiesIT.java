package care.plumbline.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.plumbline.testkit.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class LatestEntitiesIT {

    private final LatestEntities<GoalDocument> latest = DocumentStores.unpublished(
                    TestDatabase.shared().freshDatabase(), Clock.systemUTC())
            .latest("foreign-goals", GoalDocument.class);

    private static IncomingEvent event(String key, long version) {
        return new IncomingEvent(
                "plumbline.goals.v1",
                0,
                version,
                "care.plumbline.goal.revised.v1",
                key,
                "p1",
                version,
                Instant.EPOCH,
                new byte[0],
                false);
    }

    private boolean apply(String key, int version) {
        return latest.apply(event(key, version), GoalDocument.of("p1", version));
    }

    @Test
    void appliesTheNewerAndDropsTheRest() {
        assertThat(apply("p1/goal/g1", 2)).isTrue();
        assertThat(apply("p1/goal/g1", 2)).isFalse();
        assertThat(apply("p1/goal/g1", 1)).isFalse();
        assertThat(apply("p1/goal/g1", 3)).isTrue();

        assertThat(latest.find("p1/goal/g1")).contains(GoalDocument.of("p1", 3));
    }

    @Test
    void refusesTheSameVersionWithAnotherContent() {
        apply("p1/goal/g1", 2);

        assertThatThrownBy(() -> latest.apply(event("p1/goal/g1", 2), GoalDocument.of("p1", 9)))
                .isInstanceOfSatisfying(
                        UnreadableEvent.class,
                        refused -> assertThat(refused.code()).isEqualTo("same-version-other-content"));
        assertThat(latest.find("p1/goal/g1")).contains(GoalDocument.of("p1", 2));
    }

    @Test
    void endsAtTheNewestInWhateverOrderEightThreadsApply() throws Exception {
        int versions = 60;
        List<Callable<Void>> work = new ArrayList<>();
        for (int t = 0; t < 8; t++) {
            List<Integer> order = new ArrayList<>();
            for (int version = 1; version <= versions; version++) {
                order.add(version);
            }
            Collections.shuffle(order, new Random(t));
            work.add(() -> {
                order.forEach(version -> apply("p1/goal/g1", version));
                return null;
            });
        }
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (Future<Void> done : pool.invokeAll(work)) {
                done.get();
            }
        }
        assertThat(latest.find("p1/goal/g1")).contains(GoalDocument.of("p1", versions));
    }

    @Test
    void findsByKeysAndByPrefix() {
        for (String key : List.of("p1/goal/a", "p1/goal/b", "p10/goal/a", "p1/course/a")) {
            apply(key, 1);
        }
        assertThat(latest.find(List.of("p1/goal/a", "p1/goal/none"))).containsOnlyKeys("p1/goal/a");
        assertThat(latest.startingWith("p1/goal/", 10)).extracting(Entry::id).containsExactly("p1/goal/a", "p1/goal/b");
        assertThat(latest.page("p1/goal/a", 2)).extracting(Entry::id).containsExactly("p1/goal/b", "p10/goal/a");
        assertThat(latest.all()).hasSize(4);
    }

    @Test
    void forgets() {
        apply("p1/goal/g1", 2);

        latest.forget("p1/goal/g1");

        assertThat(latest.find("p1/goal/g1")).isEmpty();
    }
}
