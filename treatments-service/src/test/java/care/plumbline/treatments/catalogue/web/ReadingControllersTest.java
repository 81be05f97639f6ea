package care.plumbline.treatments.catalogue.web;

import static care.plumbline.treatments.catalogue.web.CatalogueOverHttp.TOKENS;
import static care.plumbline.treatments.catalogue.web.CatalogueOverHttp.answered;
import static care.plumbline.treatments.catalogue.web.CatalogueOverHttp.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/// Plain words, side by side, options, and what is overdue.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingControllersTest {

    private final CatalogueOverHttp http = new CatalogueOverHttp();

    @AfterAll
    void stop() {
        http.close();
    }

    @Test
    void tellsAPatientWhatATreatmentIsInTheirLanguage() {
        HttpResponse<String> english = http.get("/treatments/mbsr/plain-language");
        HttpResponse<String> spanish = http.send(http.request("/treatments/mbsr/plain-language", TOKENS.patient("p1"))
                .header("Accept-Language", "fr, es-MX;q=0.8, en;q=0.5"));

        assertThat(answered(english, 200).path("name").asString()).isEqualTo("Mindfulness-based stress reduction");
        assertThat(answered(english, 200).path("whatToExpect").asString()).isNotBlank();
        assertThat(english.headers().firstValue("Content-Language")).hasValue("en");
        JsonNode text = answered(spanish, 200);
        assertThat(text.path("name").asString()).isEqualTo("Mindfulness-based stress reduction (es)");
        assertThat(text.path("speaksAgainst").get(0).path("words").asString()).isEqualTo("Fractura.");
        assertThat(spanish.headers().firstValue("Content-Language")).hasValue("es");
        assertThat(spanish.headers().firstValue("Vary").orElseThrow()).contains("Accept-Language");
        assertThat(spanish.headers().firstValue("ETag")).hasValue("\"1-es\"");
        assertThat(answered(http.get("/treatments/mbsr/plain-language?language=es"), 200))
                .isEqualTo(text);
        refused(http.get("/treatments/mbsr/plain-language?language=fr"), 400, "invalid-field", "language pattern");
        refused(http.get("/treatments/snake-oil/plain-language"), 404, "unknown-resource");
    }

    @Test
    void theListIsInTheLanguageAskedFor() {
        HttpResponse<String> english = http.get("/treatments");
        HttpResponse<String> spanish = http.get("/treatments?language=es");

        assertThat(spanish.body()).contains("Mindfulness-based stress reduction (es)");
        assertThat(spanish.headers().firstValue("ETag"))
                .isNotEqualTo(english.headers().firstValue("ETag"));
        assertThat(http.get("/treatments?goalKind=COPING&certainty=moderate&selfCare=true")
                        .body())
                .contains("mbsr")
                .doesNotContain("exercise-general");
        refused(http.get("/treatments?certainty=sure"), 400, "invalid-field", "certainty pattern");
        refused(http.get("/treatments?goalKind=SLEEP"), 400, "invalid-field", "goalKind one-of");
    }

    @Test
    void putsTreatmentsSideBySideWithoutARanking() {
        JsonNode comparison = answered(http.get("/treatments/comparison?codes=mbsr,exercise-general"), 200);

        assertThat(comparison.path("order").asString()).isEqualTo("alphabetical");
        assertThat(comparison.path("ranking").asString()).startsWith("There is no overall ranking");
        assertThat(comparison
                        .path("columns")
                        .valueStream()
                        .map(one -> one.path("code").asString()))
                .containsExactly("exercise-general", "mbsr");
        assertThat(comparison
                        .path("columns")
                        .get(0)
                        .path("responders")
                        .get(0)
                        .path("others")
                        .decimalValue())
                .isEqualByComparingTo("57.5");
        assertThat(answered(http.get("/treatments/comparison?codes=mbsr,exercise-general&measure=pcs"), 200)
                        .path("columns")
                        .get(0)
                        .path("evidence"))
                .isEmpty();
        refused(http.get("/treatments/comparison?codes=mbsr"), 400, "invalid-field", "codes range");
        refused(http.get("/treatments/comparison?codes=mbsr,mbsr"), 400, "invalid-field", "codes range");
        refused(http.get("/treatments/comparison?codes=a,b,c,d,e,f"), 400, "invalid-field", "codes range");
        refused(http.get("/treatments/comparison"), 400, "invalid-field", "codes required");
        refused(http.get("/treatments/comparison?codes=mbsr,,a"), 400, "invalid-field", "codes pattern");
        refused(http.get("/treatments/comparison?codes=mbsr,snake-oil"), 422, "refused", "codes known-treatment");
    }

    @Test
    void tellsWhichOptionsWereNotConsideredYet() {
        JsonNode options = answered(
                http.get("/treatments/options?goalKind=COPING&tried=exercise-general&contraindications=pregnancy"),
                200);

        assertThat(options.path("open").get(0).path("code").asString()).isEqualTo("mbsr");
        assertThat(options.path("open")
                        .get(0)
                        .path("cautions")
                        .get(0)
                        .path("code")
                        .asString())
                .isEqualTo("pregnancy");
        assertThat(options.path("leftOut").get(0).path("reasons").toString()).isEqualTo("[\"tried\",\"other-goals\"]");
        assertThat(http.get("/treatments/options").headers().firstValue("Cache-Control"))
                .hasValue("no-store");
        refused(
                http.get("/treatments/options?contraindications=bad-luck"),
                422,
                "refused",
                "contraindications known-contraindication");
    }

    @Test
    void listsWhatHasToBeReadAgain() {
        assertThat(answered(http.get("/treatments/overdue-evidence"), 200).path("items"))
                .isEmpty();
        JsonNode later = answered(http.get("/treatments/overdue-evidence?asOf=2025-01-01"), 200);
        assertThat(later.path("items")).hasSize(3);
        assertThat(later.path("items")
                        .get(0)
                        .path("overdue")
                        .get(0)
                        .path("place")
                        .asString())
                .isEqualTo("responders[0]");
        refused(http.get("/treatments/overdue-evidence?asOf=soon"), 400, "invalid-field", "asOf date");
    }

    @Test
    void withoutATokenNothingIsRead() {
        refused(http.send(http.anonymous("/treatments")), 401, "unauthenticated");
        refused(http.send(http.anonymous("/treatments/mbsr/plain-language")), 401, "unauthenticated");
    }
}
