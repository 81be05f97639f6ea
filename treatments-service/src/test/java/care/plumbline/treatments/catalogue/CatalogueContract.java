package care.plumbline.treatments.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.measures.Measures;
import care.plumbline.treatments.catalogue.TreatmentDecision.Decided;
import care.plumbline.treatments.catalogue.TreatmentDecision.Refused;
import care.plumbline.treatments.catalogue.TreatmentRefusal.StaleVersion;
import care.plumbline.treatments.catalogue.file.CatalogueFiles;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// What every store of the catalogue promises.
public abstract class CatalogueContract {

    protected abstract Catalogue catalogue();

    /// Another replica of the service over the same store.
    protected abstract Catalogue otherReplica();

    @Test
    void holdsNothingAtFirst() {
        assertThat(catalogue().find("mbsr")).isEmpty();
        assertThat(catalogue().all()).isEmpty();
    }

    @Test
    void keepsTheShippedEditionToTheLastDigit() {
        Edition shipped = new CatalogueFiles(Measures.standard()).shipped();

        assertThat(Cast.keeping(catalogue()).take(shipped)).isEqualTo(36);

        assertThat(otherReplica().all()).extracting(Treatment::code).isSorted().hasSize(36);
        for (Entry entry : shipped.entries()) {
            Treatment kept = otherReplica().find(entry.code()).orElseThrow();
            assertThat(kept.current().map(Version::entry)).hasValue(entry);
        }
    }

    @Test
    void takingAnEditionAgainChangesNothing() {
        Edition edition = Cast.edition(1, Cast.mbsr(), Cast.exercise());
        Cast.keeping(catalogue()).take(edition);
        List<Treatment> before = catalogue().all();

        assertThat(Cast.keeping(otherReplica()).take(edition)).isZero();
        assertThat(catalogue().all()).isEqualTo(before);
    }

    @Test
    void replicasThatStartTogetherMakeEachVersionOnce() throws Exception {
        Edition edition = Cast.edition(1, Cast.mbsr(), Cast.exercise());

        List<Integer> made = together(
                () -> Cast.keeping(catalogue()).take(edition),
                () -> Cast.keeping(otherReplica()).take(edition));

        assertThat(made.stream().mapToInt(Integer::intValue).sum()).isEqualTo(3);
        assertThat(catalogue().all())
                .allSatisfy(one -> assertThat(one.versions()).hasSize(1));
    }

    @Test
    void aReviewedWindowIsKeptAsANewVersion() {
        CatalogueKeeping keeping = Cast.keeping(catalogue());
        keeping.take(Cast.edition(1, Cast.exercise()));

        TreatmentResult result = review(keeping, 1);

        assertThat(otherReplica().find("exercise-general")).hasValue(result.treatment());
        assertThat(result.treatment().versions()).hasSize(2);
    }

    @Test
    void aStaleReviewChangesNothing() {
        CatalogueKeeping keeping = Cast.keeping(catalogue());
        keeping.take(Cast.edition(1, Cast.exercise()));
        review(keeping, 1);

        TreatmentResult result = keeping.retire("exercise-general", number -> number == 1, Cast.by("lead", "old"));

        assertThat(result.decision()).isEqualTo(new Refused(new StaleVersion()));
        assertThat(catalogue().find("exercise-general").orElseThrow().versions())
                .hasSize(2);
    }

    @Test
    void ofTwoReviewsOfOneVersionOneWins() throws Exception {
        Cast.keeping(catalogue()).take(Cast.edition(1, Cast.exercise()));

        List<TreatmentResult> results = together(
                () -> review(Cast.keeping(catalogue()), 1),
                () -> Cast.keeping(otherReplica())
                        .retire("exercise-general", number -> number == 1, Cast.by("lead", "not offered")));

        assertThat(results.stream().filter(one -> one.decision() instanceof Decided))
                .hasSize(1);
        assertThat(catalogue().find("exercise-general").orElseThrow().versions())
                .hasSize(2);
    }

    @Test
    void aDraftIsKeptBesideTheVersions() {
        CatalogueKeeping keeping = Cast.keeping(catalogue());
        keeping.take(Cast.edition(1, Cast.exercise()));

        keeping.save(Cast.withImprovement(Cast.exercise(), "1.9"), null, Cast.by("lead", "read again"));

        Treatment kept = otherReplica().find("exercise-general").orElseThrow();
        assertThat(kept.draft()).isNotNull();
        assertThat(kept.draft().entry().arms().getFirst().improvement()).isEqualTo("1.9");
        assertThat(kept.versions()).hasSize(1);
        Cast.keeping(otherReplica()).publish("exercise-general", number -> number == 1, Cast.by("lead", "ready"));
        assertThat(catalogue().find("exercise-general").orElseThrow().versions())
                .hasSize(2);
    }

    @Test
    void ofTwoReplicasThatLookForOverdueSourcesOneTells() throws Exception {
        Cast.keeping(catalogue()).take(Cast.edition(1, Cast.mbsr(), Cast.exercise()));
        Instant later = Cast.NOW.plus(Duration.ofDays(800));

        List<Integer> told = together(
                () -> Cast.keeping(catalogue(), later).lookForOverdue(),
                () -> Cast.keeping(otherReplica(), later).lookForOverdue());

        assertThat(told.stream().mapToInt(Integer::intValue).sum()).isEqualTo(3);
        assertThat(catalogue().all())
                .allSatisfy(one -> assertThat(one.notice())
                        .isNotNull()
                        .extracting(ReviewNotice::number)
                        .isEqualTo(1L));
    }

    private static TreatmentResult review(CatalogueKeeping keeping, long version) {
        return keeping.review("exercise-general", Cast.REVIEWED, number -> number == version, Cast.by("lead", "later"));
    }

    private static <T> List<T> together(Callable<T> one, Callable<T> other)
            throws InterruptedException, ExecutionException {
        try (var both = Executors.newFixedThreadPool(2)) {
            List<T> results = new ArrayList<>();
            for (Future<T> result : both.invokeAll(List.of(one, other))) {
                results.add(result.get());
            }
            return results;
        }
    }
}
