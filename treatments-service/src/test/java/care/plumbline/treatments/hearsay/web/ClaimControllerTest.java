package care.plumbline.treatments.hearsay.web;

import static care.plumbline.treatments.catalogue.web.CatalogueOverHttp.TOKENS;
import static care.plumbline.treatments.catalogue.web.CatalogueOverHttp.answered;
import static care.plumbline.treatments.catalogue.web.CatalogueOverHttp.refused;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.treatments.catalogue.Cast;
import care.plumbline.treatments.catalogue.web.CatalogueOverHttp;
import care.plumbline.treatments.hearsay.Hearing;
import care.plumbline.treatments.hearsay.InMemoryClaims;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClaimControllerTest {

    private static final String SAID = """
        {"text":"As good as new after ten sessions, guaranteed.","language":"en","saidBy":"advertisement",
         "where":"Leaflet of a studio","saidOn":"2023-12-30"}\
        """;

    private final CatalogueOverHttp http = new CatalogueOverHttp(Slice.class);

    @AfterAll
    void stop() {
        http.close();
    }

    @Test
    void aClaimStandsBesideTheEvidenceAndIsNone() {
        HttpResponse<String> recorded = send("POST", "/treatments/exercise-general/claims", SAID);

        String id = answered(recorded, 201).path("id").asString();
        assertThat(recorded.headers().firstValue("Location").orElseThrow())
                .endsWith("/treatments/exercise-general/claims/" + id);
        JsonNode both = answered(http.get("/treatments/exercise-general/claims"), 200);
        assertThat(both.path("claims").get(0).path("text").asString()).startsWith("As good as new");
        assertThat(both.path("claims").get(0).path("findings").toString())
                .contains("{\"rule\":\"guarantee\",\"quoted\":\"guaranteed\"}");
        assertThat(both.path("claims").get(0).path("saidBy").asString()).isEqualTo("advertisement");
        assertThat(both.path("evidence").path("counted").get(0).path("others").decimalValue())
                .isEqualByComparingTo("57.5");
        assertThat(both.path("evidence").path("expected").get(0).path("mean").decimalValue())
                .isEqualByComparingTo("2.3");
        assertThat(http.get("/treatments/exercise-general").body()).doesNotContain("As good as new");
    }

    @Test
    void aClaimIsTakenBack() {
        assertThat(send("PUT", "/treatments/mbsr/claims/c1", SAID).statusCode()).isEqualTo(201);
        assertThat(send("PUT", "/treatments/mbsr/claims/c1", SAID).statusCode()).isEqualTo(200);
        refused(
                send("PUT", "/treatments/mbsr/claims/c1", SAID.replace("ten", "two")),
                409,
                "already-exists-with-other-content");

        JsonNode withdrawn =
                answered(send("POST", "/treatments/mbsr/claims/c1/withdrawal", "{\"reason\":\"wrong\"}"), 200);

        assertThat(withdrawn.path("withdrawn").asString()).isEqualTo("wrong");
        assertThat(answered(http.get("/treatments/mbsr/claims"), 200).path("claims"))
                .isEmpty();
        assertThat(answered(http.get("/treatments/mbsr/claims/c1"), 200)
                        .path("withdrawn")
                        .asString())
                .isEqualTo("wrong");
        refused(send("POST", "/treatments/mbsr/claims/c1/withdrawal", "{\"reason\":\"wrong\"}"), 409, "conflict");
        refused(send("POST", "/treatments/mbsr/claims/c9/withdrawal", "{\"reason\":\"r\"}"), 404, "unknown-resource");
    }

    @Test
    void refusesWhatIsNoClaim() {
        refused(send("POST", "/treatments/snake-oil/claims", SAID), 404, "unknown-resource");
        refused(
                send("POST", "/treatments/mbsr/claims", SAID.replace("2023-12-30", "2024-01-02")),
                422,
                "refused",
                "saidOn not-in-future");
        refused(
                send("POST", "/treatments/mbsr/claims", SAID.replace("advertisement", "my neighbour")),
                400,
                "invalid-field",
                "saidBy one-of");
        refused(
                http.send(http.request("/treatments/mbsr/claims", TOKENS.patient("p1"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(SAID))),
                403,
                "forbidden");
    }

    private HttpResponse<String> send(String method, String path, String body) {
        return http.send(http.request(path, TOKENS.provider("pt-1"))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }

    @Import(ClaimController.class)
    static class Slice {

        @Bean
        Hearing hearing() {
            return new Hearing(new InMemoryClaims(), Clock.fixed(Cast.NOW, ZoneOffset.UTC));
        }
    }
}
