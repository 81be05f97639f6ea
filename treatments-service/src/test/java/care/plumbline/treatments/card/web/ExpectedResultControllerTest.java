package care.plumbline.treatments.card.web;

import static care.plumbline.treatments.catalogue.web.CatalogueOverHttp.answered;
import static care.plumbline.treatments.catalogue.web.CatalogueOverHttp.refused;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.measures.Measures;
import care.plumbline.treatments.card.ExpectedResults;
import care.plumbline.treatments.catalogue.web.CatalogueOverHttp;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExpectedResultControllerTest {

    private static final String CARD = "/treatments/exercise-general/expected-result";

    private final CatalogueOverHttp http = new CatalogueOverHttp(Slice.class);

    @AfterAll
    void stop() {
        http.close();
    }

    @Test
    void tellsWhatCanBeExpectedInNumbersAndWords() {
        JsonNode card = answered(http.get(CARD + "?measure=nrs-pain&baseline=8"), 200);

        assertThat(card.path("evidence").path("mean").decimalValue()).isEqualByComparingTo("2.3");
        assertThat(card.path("evidence").path("n").asInt()).isEqualTo(129);
        assertThat(card.path("score").decimalValue()).isEqualByComparingTo("5.7");
        assertThat(card.path("benefit").path("others").asInt()).isEqualTo(52);
        assertThat(card.path("counted").get(0).path("others").decimalValue()).isEqualByComparingTo("57.5");
        assertThat(card.path("timeToEffect").path("fromWeeks").asInt()).isEqualTo(6);
        assertThat(card.path("certaintyLevel").asString()).isEqualTo("moderate");
        assertThat(card.has("own")).isFalse();
        assertThat(card.path("words")).hasSizeGreaterThan(6);
        assertThat(answered(http.get(CARD + "?measure=nrs-pain&language=es"), 200)
                        .path("words")
                        .get(0)
                        .asString())
                .startsWith("En los estudios");
    }

    @Test
    void refusesWhatIsNoScore() {
        refused(http.get(CARD), 400, "invalid-field", "measure required");
        refused(http.get(CARD + "?measure=mood"), 422, "refused", "measure known-measure");
        refused(http.get(CARD + "?measure=nrs-pain&baseline=11"), 422, "refused", "baseline within-range");
        refused(http.get(CARD + "?measure=nrs-pain&baseline=seven"), 400, "invalid-field", "baseline pattern");
        refused(http.get("/treatments/natural-course/expected-result?measure=nrs-pain"), 404, "unknown-resource");
        refused(http.get("/treatments/snake-oil/expected-result?measure=nrs-pain"), 404, "unknown-resource");
    }

    @Import(ExpectedResultController.class)
    static class Slice {

        @Bean
        Measures measures() {
            return Measures.standard();
        }

        @Bean
        ExpectedResults results() {
            return new ExpectedResults((_, _) -> Optional.empty());
        }
    }
}
