package care.plumbline.treatments.catalogue.web;

import static care.plumbline.treatments.catalogue.web.CatalogueOverHttp.TOKENS;
import static care.plumbline.treatments.catalogue.web.CatalogueOverHttp.WINDOW;
import static care.plumbline.treatments.catalogue.web.CatalogueOverHttp.answered;
import static care.plumbline.treatments.catalogue.web.CatalogueOverHttp.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CatalogueKeepingControllerTest {

    private final CatalogueOverHttp http = new CatalogueOverHttp();

    @AfterEach
    void stop() {
        http.close();
    }

    @Test
    void theClinicalLeadSetsAWindow() {
        String before = http.get("/treatments").headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> response = http.review(TOKENS.clinicalLead(), "\"1\"", WINDOW);

        JsonNode entry = answered(response, 200);
        assertThat(response.headers().firstValue("ETag")).hasValue("\"2\"");
        assertThat(entry.path("judgingWindow").toString()).isEqualTo("""
                {"from":8,"to":16,"basis":"Our own results come later.","provenance":"reviewed"}""");
        assertThat(entry.path("recordedBy").asString()).isEqualTo("clinical-lead");
        assertThat(entry.path("reason").asString()).isEqualTo("Reviewed in January");
        assertThat(answered(http.get("/treatments/mbsr"), 200)).isEqualTo(entry);
        assertThat(answered(http.get("/treatments/mbsr/versions/1"), 200)
                        .path("judgingWindow")
                        .path("from")
                        .asInt())
                .isEqualTo(6);
        assertThat(http.get("/treatments").headers().firstValue("ETag").orElseThrow())
                .isNotEqualTo(before);
    }

    @Test
    void theSameWindowAgainMakesNoVersion() {
        http.review(TOKENS.clinicalLead(), "\"1\"", WINDOW);

        HttpResponse<String> again = http.review(TOKENS.clinicalLead(), "\"2\"", WINDOW);

        assertThat(answered(again, 200).path("version").asLong()).isEqualTo(2);
    }

    @Test
    void aRetiredTreatmentLeavesTheListAndStaysReadable() {
        HttpResponse<String> response = http.retire("mbsr", "\"1\"");

        assertThat(answered(response, 200).path("status").asString()).isEqualTo("retired");
        assertThat(http.get("/treatments").body()).doesNotContain("\"mbsr\"");
        assertThat(answered(http.get("/treatments/mbsr"), 200).path("status").asString())
                .isEqualTo("retired");
        assertThat(answered(http.get("/treatments/mbsr/versions/1"), 200)
                        .path("status")
                        .asString())
                .isEqualTo("published");
        refused(http.retire("mbsr", "\"2\""), 409, "conflict");
        refused(http.review(TOKENS.clinicalLead(), "\"2\"", WINDOW), 409, "conflict");
    }
}
