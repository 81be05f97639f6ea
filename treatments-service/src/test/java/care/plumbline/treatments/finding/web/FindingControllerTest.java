package care.plumbline.treatments.finding.web;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.claims.ClaimGuard;
import care.plumbline.testkit.TestTokens;
import care.plumbline.treatments.catalogue.Cast;
import care.plumbline.treatments.catalogue.Catalogue;
import care.plumbline.treatments.catalogue.InMemoryCatalogue;
import care.plumbline.treatments.finding.ClaimFindings;
import care.plumbline.treatments.finding.ClaimReading;
import care.plumbline.treatments.finding.EntryTexts;
import care.plumbline.treatments.finding.InMemoryClaimFindings;
import care.plumbline.treatments.finding.Seen;
import care.plumbline.web.EdgeConfiguration;
import care.plumbline.web.repeat.KeptAnswers;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(Lifecycle.PER_CLASS)
class FindingControllerTest {

    private static final TestTokens TOKENS = TestTokens.shared();
    private static final JsonMapper JSON = new JsonMapper();
    private static final String REASON = "{\"reason\":\"Said of wounds.\"}";

    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext server = new SpringApplicationBuilder(Slice.class)
            .properties("spring.config.name=findings-slice")
            .run(
                    "--spring.config.import=classpath:web-edge.yml",
                    "--server.port=0",
                    "--plumbline.security.issuer=" + TOKENS.issuer(),
                    "--plumbline.security.jwks-uri=" + TOKENS.jwksUri());
    private final ClaimFindings findings = server.getBean(ClaimFindings.class);

    @BeforeEach
    void twoOpenFindings() {
        findings.change("mbsr", known -> known.read(1, List.of(), Seen.BY_CATALOGUE));
        findings.change("mbsr", known -> known.read(1, List.of(Seen.CURES, Seen.EVERYONE), Seen.BY_CATALOGUE));
    }

    @AfterAll
    void stop() {
        server.close();
        http.close();
    }

    @Test
    void listsWhatIsToBeReviewedAPageAtATime() throws Exception {
        JsonNode first = answered(get("/claim-findings?state=open&limit=1"), 200);
        JsonNode next = answered(
                get("/claim-findings?state=open&limit=1&after="
                        + first.path("next").asString()),
                200);

        assertThat(first.path("items").size()).isEqualTo(1);
        assertThat(next.path("items").size()).isEqualTo(1);
        assertThat(next.path("next").isMissingNode() || next.path("next").isNull())
                .isTrue();
        assertThat(first.path("items").get(0).path("id").asString())
                .isLessThan(next.path("items").get(0).path("id").asString());
        assertThat(answered(get("/claim-findings?state=confirmed"), 200)
                        .path("items")
                        .size())
                .isZero();
    }

    @Test
    void showsPlaceRuleAndWordsOfATreatmentsFindings() throws Exception {
        JsonNode items = answered(get("/treatments/mbsr/claim-findings"), 200).path("items");

        assertThat(items.size()).isEqualTo(2);
        assertThat(items.valueStream().map(item -> item.path("quoted").asString()))
                .containsExactlyInAnyOrder("cures", "helps everyone");
        assertThat(answered(get("/treatments/exercise-general/claim-findings"), 200)
                        .path("items")
                        .size())
                .isZero();
        assertThat(get("/treatments/snake-oil/claim-findings").statusCode()).isEqualTo(404);
    }

    @Test
    void theClinicalLeadConfirmsAndDismisses() throws Exception {
        String finding = cures();

        JsonNode confirmed = answered(post(finding + "/confirmation", TOKENS.clinicalLead(), "", null), 200);
        assertThat(confirmed.path("state").asString()).isEqualTo("confirmed");

        HttpResponse<String> dismissed = post(finding + "/dismissal", TOKENS.clinicalLead(), REASON, null);
        assertThat(answered(dismissed, 200).path("reason").asString()).isEqualTo("Said of wounds.");
        assertThat(dismissed.headers().firstValue("ETag"))
                .hasValue("\"" + answered(dismissed, 200).path("version").asLong() + "\"");
    }

    @Test
    void refusesWhoMayNotAndWhatIsNot() throws Exception {
        String finding = cures();

        assertThat(post(finding + "/confirmation", TOKENS.provider("gp-1"), "", null)
                        .statusCode())
                .isEqualTo(403);
        assertThat(post(finding + "/confirmation", TOKENS.clinicalLead(), "", "\"77\"")
                        .statusCode())
                .isEqualTo(412);
        assertThat(post(finding + "/dismissal", TOKENS.clinicalLead(), "{\"reason\":\" \"}", null)
                        .statusCode())
                .isEqualTo(400);
        assertThat(post("/claim-findings/mbsr.000000000000/confirmation", TOKENS.clinicalLead(), "", null)
                        .statusCode())
                .isEqualTo(404);
        assertThat(post("/claim-findings/mbsr/confirmation", TOKENS.clinicalLead(), "", null)
                        .statusCode())
                .isEqualTo(400);
        assertThat(get("/claim-findings?state=maybe").statusCode()).isEqualTo(400);
    }

    @Test
    void wordsThatAreGoneCannotBeReviewed() throws Exception {
        String finding = cures();
        findings.change("mbsr", known -> known.read(1, List.of(Seen.EVERYONE), Seen.BY_CATALOGUE));

        HttpResponse<String> answer = post(finding + "/confirmation", TOKENS.clinicalLead(), "", null);
        assertThat(answered(answer, 409).path("type").asString()).endsWith("/conflict");
    }

    private String cures() throws Exception {
        return "/claim-findings/"
                + answered(get("/treatments/mbsr/claim-findings"), 200)
                        .path("items")
                        .valueStream()
                        .filter(item -> item.path("quoted").asString().equals("cures"))
                        .findFirst()
                        .orElseThrow()
                        .path("id")
                        .asString();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path, TOKENS.provider("pt-1")));
    }

    private HttpResponse<String> post(String path, String token, String body, @Nullable String version)
            throws Exception {
        HttpRequest.Builder request = request(path, token);
        if (version != null) {
            request.header("If-Match", version);
        }
        return send(
                body.isEmpty()
                        ? request.POST(BodyPublishers.noBody())
                        : request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path, String token) {
        String port = server.getEnvironment().getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode answered(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        return JSON.readTree(response.body());
    }

    /// Without a stereotype, so that the scan of the application does not find it.
    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.cloud.stream.config.BindingServiceConfiguration",
                "org.springframework.cloud.stream.function.FunctionConfiguration",
                "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration"
            })
    @Import({EdgeConfiguration.class, FindingController.class, FindingReviewController.class})
    static class Slice {

        @Bean
        KeptAnswers keptAnswers() {
            return KeptAnswers.inMemory();
        }

        @Bean
        Catalogue catalogue() {
            Catalogue catalogue = new InMemoryCatalogue();
            Cast.keeping(catalogue).take(Cast.edition(1, Cast.mbsr(), Cast.exercise()));
            return catalogue;
        }

        @Bean
        ClaimFindings findings() {
            return new InMemoryClaimFindings();
        }

        @Bean
        ClaimReading reading(ClaimFindings findings) {
            return new ClaimReading(findings, new EntryTexts(), ClaimGuard.standard(), Clock.systemUTC());
        }
    }
}
