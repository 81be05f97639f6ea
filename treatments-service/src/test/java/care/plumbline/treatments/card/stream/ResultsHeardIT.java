package care.plumbline.treatments.card.stream;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.DocumentStores;
import care.plumbline.delivery.EventJson;
import care.plumbline.delivery.IncomingEvent;
import care.plumbline.delivery.LatestEntities;
import care.plumbline.events.ResultsV1;
import care.plumbline.testkit.TestDatabase;
import care.plumbline.treatments.card.OwnResult;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResultsHeardIT {

    private static final Instant AT = Instant.parse("2024-06-01T03:00:00Z");
    private static final String KEY = "results/treatment/yoga/nrs-pain";

    private final EventJson json = new EventJson();
    private final LatestEntities<OwnResult> results = DocumentStores.unpublished(
                    TestDatabase.shared().freshDatabase(), Clock.systemUTC())
            .latest("results", OwnResult.class);
    private final ResultsHeard heard = new ResultsHeard(new CareEvents(json), results);

    @Test
    void keepsWhatWasSeenOfATreatment() {
        heard.handle("treatment:yoga", List.of(told("treatment", "yoga", 3, "1.8")));

        assertThat(results.find(KEY)).hasValueSatisfying(own -> {
            assertThat(own.n()).isEqualTo(23);
            assertThat(own.mean()).isEqualByComparingTo("1.8");
            assertThat(own.notBenefited()).isEqualByComparingTo("57");
            assertThat(own.asOf()).isEqualTo(AT);
        });
    }

    @Test
    void olderNewsChangesNothingAndFiguresOfTooFewAreNotKept() {
        heard.handle(
                "treatment:yoga", List.of(told("treatment", "yoga", 3, "1.8"), told("treatment", "yoga", 4, null)));
        heard.handle("treatment:yoga", List.of(told("treatment", "yoga", 3, "1.8")));

        assertThat(results.find(KEY))
                .hasValueSatisfying(own -> assertThat(own.n()).isZero());
    }

    @Test
    void whatIsToldOfProvidersIsNothingForACard() {
        heard.handle("provider:pt-1", List.of(told("provider", "pt-1", 1, "1.8")));

        assertThat(results.all()).isEmpty();
    }

    private IncomingEvent told(String kind, String code, long version, @Nullable String mean) {
        ResultsV1 event = new ResultsV1(
                ResultsV1.TYPE,
                kind,
                code,
                "nrs-pain",
                version,
                AT,
                "outcomes-service",
                mean == null ? null : 30L,
                mean == null ? null : 23L,
                mean == null ? null : new ResultsV1.Improvement(new BigDecimal(mean), null, null, null),
                mean == null
                        ? null
                        : new ResultsV1.Benefit(
                                new BigDecimal("0.43"),
                                null,
                                null,
                                new BigDecimal("0.57"),
                                null,
                                null,
                                new BigDecimal("0.33"),
                                new BigDecimal("0.56")),
                null,
                null,
                "too-few",
                List.of());
        return new IncomingEvent(
                "plumbline.outcomes.v1",
                0,
                0,
                ResultsV1.TYPE,
                event.entityKey(),
                event.partitionKey(),
                version,
                AT,
                json.write(event),
                false);
    }
}
