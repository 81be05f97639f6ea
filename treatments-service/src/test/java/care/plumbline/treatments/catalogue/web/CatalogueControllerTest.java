package care.plumbline.treatments.catalogue.web;

import static care.plumbline.treatments.catalogue.web.CatalogueOverHttp.TOKENS;
import static care.plumbline.treatments.catalogue.web.CatalogueOverHttp.WINDOW;
import static care.plumbline.treatments.catalogue.web.CatalogueOverHttp.answered;
import static care.plumbline.treatments.catalogue.web.CatalogueOverHttp.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@TestInstance(Lifecycle.PER_CLASS)
class CatalogueControllerTest {

    private final CatalogueOverHttp http = new CatalogueOverHttp();

    @AfterAll
    void stop() {
        http.close();
    }

    @Test
    void listsTheCatalogueInTheOrderOfCodes() {
        HttpResponse<String> response = http.get("/treatments");

        assertThat(codes(response)).containsExactly("exercise-general", "mbsr", "natural-course");
        assertThat(answered(response, 200).path("items").get(0).toString()).isEqualTo("""
            {"code":"exercise-general","version":1,"name":"Supervised exercise therapy",\
            "alsoKnownAs":["EXERCISE-GENERAL"],"kind":"exercise",\
            "specialties":["physical-therapy","primary-care"],"core":true,\
            "selfCare":false,"goalKinds":["PAIN","ACTIVITY"],\
            "judgingWindow":{"from":6,"to":12,"basis":"convention","provenance":"verified"},\
            "certainty":"moderate","certaintyLevel":"moderate","measures":["nrs-pain"],\
            "reviewDue":"2024-12-31","stale":false}\
            """);
    }

    @ParameterizedTest
    @CsvSource({
        "text=mindfullness,mbsr",
        "specialty=primary-care,exercise-general",
        "measure=nrs-pain,exercise-general",
        "kind=psychological,mbsr",
        "core=true,exercise-general",
        "kind=reference&core=false,natural-course",
    })
    void searches(String query, String code) {
        assertThat(codes(http.get("/treatments?" + query))).containsExactly(code);
    }

    @Test
    void showsAnEntryWithEvidenceSourcesAndWhoDidNotGetBetter() {
        HttpResponse<String> response = http.get("/treatments/exercise-general");

        JsonNode entry = answered(response, 200);
        assertThat(entry.path("status").asString()).isEqualTo("published");
        assertThat(entry.path("evidence").toString()).isEqualTo("""
            [{"measure":"nrs-pain","status":"stated","mean":2.3,"standardDeviation":2.3,"standardError":0.203,\
            "n":129,"weeks":12,"basis":"within-arm","parts":[{"role":"within-arm","improvement":2.3,\
            "standardDeviation":2.3,"n":129,"weeks":12,"source":"treated at 12 of 129 gaining 2.3",\
            "note":"verified; spread printed"}]}]\
            """);
        assertThat(entry.path("otherMeasures").asString()).isEqualTo("Nothing published is held for this measure.");
        assertThat(entry.path("responders").get(0).path("share").decimalValue()).isEqualByComparingTo("42.5");
        assertThat(entry.path("responders").get(0).path("others").decimalValue())
                .isEqualByComparingTo("57.5");
        assertThat(entry.path("typicalCourse").path("provenance").asString()).isEqualTo("unverified");
        assertThat(entry.path("arms").get(0).path("group").asString()).isEqualTo("treated");
        assertThat(entry.path("recordedBy").asString()).isEqualTo("catalogue");
        assertThat(response.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(response.headers().allValues("Cache-Control"))
                .containsExactly("max-age=60, must-revalidate, private");
    }

    @Test
    void aNumberedVersionMayBeKeptForAYear() {
        HttpResponse<String> response = http.get("/treatments/exercise-general/versions/1");

        assertThat(answered(response, 200).path("version").asLong()).isEqualTo(1);
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, private, immutable");
    }

    @Test
    void listsVersionsWithWhoWhenAndWhy() {
        assertThat(answered(http.get("/treatments/exercise-general/versions"), 200)
                        .toString())
                .isEqualTo("""
                    {"items":[{"version":1,"status":"published",\
                    "judgingWindow":{"from":6,"to":12,"basis":"convention","provenance":"verified"},\
                    "recordedAt":"2024-01-01T00:00:00Z","recordedBy":"catalogue",\
                    "reason":"Edition 1 of the catalogue."}]}\
                    """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/treatments",
                "/treatments/exercise-general",
                "/treatments/exercise-general/versions",
                "/treatments/exercise-general/versions/1"
            })
    void saysWhenNothingIsNew(String path) {
        String tag = http.get(path).headers().firstValue("ETag").orElseThrow();
        HttpRequest.Builder again = http.request(path, TOKENS.provider("pt-1")).header("If-None-Match", tag);

        HttpResponse<String> response = http.send(again);

        assertThat(response.statusCode()).isEqualTo(304);
        assertThat(response.body()).isEmpty();
        assertThat(response.headers().firstValue("ETag")).hasValue(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/treatments/no-such", "/treatments/no-such/versions", "/treatments/mbsr/versions/99"})
    void doesNotKnowWhatIsNotThere(String path) {
        refused(http.get(path), 404, "unknown-resource");
    }

    @Test
    void refusesQueriesThatItDoesNotUnderstand() {
        refused(http.get("/treatments?core=perhaps"), 400, "invalid-field", "core type");
        refused(http.get("/treatments?text="), 400, "invalid-field", "text pattern");
        refused(http.get("/treatments?kind=%20x"), 400, "invalid-field", "kind identifier");
        refused(http.get("/treatments?speciality=x"), 400, "unknown-field", "speciality unknown-parameter");
        refused(http.get("/treatments/mbsr/versions/one"), 400, "invalid-field", "number type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/treatments", "/treatments/mbsr", "/treatments/mbsr/versions", "/treatments/mbsr/versions/1"})
    void isReadByEverybodyWithATokenAndNobodyElse(String path) {
        for (String token :
                List.of(TOKENS.patient("p1"), TOKENS.provider("gp-1"), TOKENS.operations(), TOKENS.integration())) {
            assertThat(http.send(http.request(path, token)).statusCode()).isEqualTo(200);
        }
        refused(http.send(http.anonymous(path)), 401, "unauthenticated");
        refused(http.send(http.request(path, TOKENS.expired())), 401, "unauthenticated");
        String goalsOnly = TOKENS.token().subject("x").scopes("user/Goal.cruds").sign();
        refused(http.send(http.request(path, goalsOnly)), 403, "forbidden");
    }

    @Test
    void offersNoWayToChangeItByOthers() {
        assertThat(http.review(TOKENS.provider("gp-1"), "\"1\"", WINDOW).statusCode())
                .isEqualTo(403);
    }

    private static List<String> codes(HttpResponse<String> response) {
        return answered(response, 200)
                .path("items")
                .valueStream()
                .map(item -> item.path("code").asString())
                .toList();
    }
}
