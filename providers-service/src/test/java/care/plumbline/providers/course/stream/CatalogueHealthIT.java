package care.plumbline.providers.course.stream;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.DocumentStores;
import care.plumbline.delivery.EventJson;
import care.plumbline.delivery.LatestEntities;
import care.plumbline.providers.Contract;
import care.plumbline.providers.course.KnownTreatment;
import care.plumbline.testkit.TestDatabase;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class CatalogueHealthIT {

    private final LatestEntities<KnownTreatment> treatments = DocumentStores.unpublished(
                    TestDatabase.shared().freshDatabase(), Clock.systemUTC())
            .latest("known-treatments", KnownTreatment.class);
    private final AtomicBoolean atTheEnd = new AtomicBoolean();
    private final CatalogueHealth health = new CatalogueHealth(treatments, atTheEnd::get);

    @Test
    void isOutOfServiceWhileTheCatalogueIsEmpty() {
        atTheEnd.set(true);
        assertThat(status()).isEqualTo(Status.OUT_OF_SERVICE);
    }

    @Test
    void isOutOfServiceWhileTheCatalogueIsBeingRead() {
        hearOfATreatment();
        assertThat(status()).isEqualTo(Status.OUT_OF_SERVICE);
    }

    @Test
    void isUpForGoodOnceTheCatalogueWasReadToItsEnd() {
        hearOfATreatment();
        atTheEnd.set(true);
        assertThat(status()).isEqualTo(Status.UP);

        atTheEnd.set(false);
        assertThat(status()).isEqualTo(Status.UP);
    }

    private Status status() {
        return Objects.requireNonNull(health.health()).getStatus();
    }

    private void hearOfATreatment() {
        new TreatmentsHeard(new CareEvents(new EventJson()), treatments)
                .handle(
                        "treatment:exercise-general",
                        List.of(Contract.incoming(
                                "treatment/exercise-general/1",
                                "treatment:exercise-general",
                                Contract.example(TreatmentsHeard.PUBLISHED))));
    }
}
