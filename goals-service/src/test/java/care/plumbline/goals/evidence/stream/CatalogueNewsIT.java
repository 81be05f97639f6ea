package care.plumbline.goals.evidence.stream;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.DocumentStores;
import care.plumbline.delivery.EventJson;
import care.plumbline.delivery.IncomingEvent;
import care.plumbline.delivery.LatestEntities;
import care.plumbline.goals.evidence.ExpectedImprovement;
import care.plumbline.goals.evidence.TreatmentEvidence;
import care.plumbline.goals.goal.stream.Contract;
import care.plumbline.testkit.TestDatabase;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueNewsIT {

    private static final String PUBLISHED = "care.plumbline.treatment.published.v1";

    private final LatestEntities<TreatmentEvidence> heard = DocumentStores.unpublished(
                    TestDatabase.shared().freshDatabase(), Clock.systemUTC())
            .latest("evidence", TreatmentEvidence.class);
    private final CatalogueNews news = new CatalogueNews(new CareEvents(new EventJson()), heard);

    @Test
    void keepsWhatEachVersionExpectsWhereItHasASpread() {
        news.handle("treatment:exercise-general", List.of(event(), event()));

        TreatmentEvidence evidence = heard.find("treatment/exercise-general/1").orElseThrow();
        assertThat(evidence.fromWeeks()).isEqualTo(6);
        assertThat(evidence.toWeeks()).isEqualTo(12);
        assertThat(evidence.on("rmdq-24"))
                .contains(new ExpectedImprovement(
                        "rmdq-24", new BigDecimal("3.5"), new BigDecimal("5.45"), new BigDecimal("0.48")));
        assertThat(evidence.on("eq-vas")).isEmpty();
    }

    private static IncomingEvent event() {
        return new IncomingEvent(
                "plumbline.treatments.v1",
                0,
                1,
                PUBLISHED,
                "treatment/exercise-general/1",
                "treatment:exercise-general",
                1,
                Instant.EPOCH,
                Contract.exampleData(PUBLISHED),
                false);
    }
}
