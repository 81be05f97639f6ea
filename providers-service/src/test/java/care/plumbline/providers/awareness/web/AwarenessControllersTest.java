package care.plumbline.providers.awareness.web;

import static care.plumbline.providers.Cast.GP;
import static care.plumbline.providers.Cast.PHYSIO;
import static care.plumbline.providers.OverHttp.answered;
import static care.plumbline.providers.OverHttp.refused;
import static care.plumbline.providers.awareness.Ward.pcp;
import static care.plumbline.providers.awareness.Ward.told;
import static care.plumbline.providers.awareness.web.AwarenessOverHttp.HTTP;
import static care.plumbline.providers.awareness.web.AwarenessOverHttp.WARD;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.providers.OverHttp;
import care.plumbline.providers.awareness.Happening;
import care.plumbline.providers.awareness.News;
import care.plumbline.testkit.TestTokens;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class AwarenessControllersTest {

    private static final TestTokens TOKENS = TestTokens.shared();
    private static final String INBOX = "/providers/gp-1/inbox";

    private final String patient = "p-" + UUID.randomUUID();
    private final String awareness = "/patients/" + patient + "/awareness";

    @Test
    void thePcpSeesWhatHappenedAndAcknowledgesIt() {
        happened();
        JsonNode item = answered(HTTP.get(awareness), 200).at("/items/0");
        assertThat(item.path("kind").asString()).isEqualTo("course.started");
        assertThat(item.path("entity").asString()).isEqualTo(patient + "/course/c1");
        assertThat(item.path("state").asString()).isEqualTo("delivered");
        assertThat(item.path("pcp").asString()).isEqualTo(GP);
        assertThat(item.path("about").asString()).isEqualTo("ac-1");
        String one = awareness + "/" + item.path("id").asString();

        assertThat(answered(post(one + "/seen", GP), 200).path("state").asString())
                .isEqualTo("seen");
        JsonNode done = answered(post(one + "/acknowledgement", GP), 200);
        assertThat(done.path("state").asString()).isEqualTo("acknowledged");
        assertThat(done.path("acknowledgedBy").asString()).isEqualTo(GP);
        assertThat(answered(post(one + "/acknowledgement", GP), 200)).isEqualTo(done);
        assertThat(answered(HTTP.get(one), 200)).isEqualTo(done);
        assertThat(answered(HTTP.get(INBOX + "?state=acknowledged"), 200).toString())
                .contains(item.path("id").asString());
        assertThat(answered(HTTP.get(INBOX), 200).toString())
                .doesNotContain(item.path("id").asString());
    }

    @Test
    void nobodyElseAcknowledgesForThePcpButASystem() {
        happened();
        String one = awareness + "/"
                + answered(HTTP.get(awareness), 200).at("/items/0/id").asString();

        refused(post(one + "/acknowledgement", PHYSIO), 403, "not-the-recipient");
        refused(post(one + "/seen", PHYSIO), 403, "not-the-recipient");
        assertThat(send(one + "/acknowledgement", TOKENS.integration()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aProviderReadsTheirOwnInboxOnly() {
        refused(HTTP.get("/providers/pt-1/inbox"), 403, "forbidden");
        refused(
                HTTP.post("/providers/pt-1/inbox/acknowledgement", "{\"until\":\"2024-06-01T00:00:00Z\"}"),
                403,
                "forbidden");
        refused(
                OverHttp.send(HTTP.request("/providers/nobody/inbox", TOKENS.integration())
                        .GET()),
                404,
                "unknown-resource");
        assertThat(OverHttp.send(HTTP.request(INBOX, TOKENS.integration()).GET())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void manyAreAcknowledgedAtOnceAndWhatWasNotIsSaid() {
        happened();
        String id = answered(HTTP.get(awareness), 200).at("/items/0/id").asString();
        String body = """
                {"items":[{"patient":"%s","item":"%s"},{"patient":"%s","item":"nope"}]}""".formatted(patient, id, patient);

        JsonNode some = answered(HTTP.post(INBOX + "/acknowledgement", body), 200);
        assertThat(some.path("acknowledged").asInt()).isEqualTo(1);
        assertThat(some.at("/refused/0/problem").asString()).isEqualTo("unknown-resource");
        JsonNode all = answered(HTTP.post(INBOX + "/acknowledgement", "{\"until\":\"2024-06-02T00:00:00Z\"}"), 200);
        assertThat(all.path("acknowledged").asInt()).isPositive();
        assertThat(all.path("more").asBoolean()).isFalse();
        assertThat(answered(HTTP.get(INBOX), 200).path("items").size()).isZero();
    }

    @Test
    void thePageAfterIsFoundByItsCursor() {
        happened();
        JsonNode first = answered(HTTP.get(awareness + "?limit=1"), 200);
        JsonNode second = answered(
                HTTP.get(awareness + "?limit=1&after=" + first.path("next").asString()), 200);

        assertThat(first.at("/items/0/kind").asString()).isEqualTo("course.started");
        assertThat(second.at("/items/0/kind").asString()).isEqualTo("care-team.member-joined");
        assertThat(second.has("next")).isFalse();
    }

    @Test
    void whatDoesNotWaitCannotBeAcknowledged() {
        WARD.keeping.take(List.of(new News(patient, List.of(happening(1, "2024-05-20T10:00:00Z")), List.of())));
        JsonNode item = answered(HTTP.get(awareness), 200).at("/items/0");
        assertThat(item.path("state").asString()).isEqualTo("unassigned");

        refused(
                send(awareness + "/" + item.path("id").asString() + "/acknowledgement", TOKENS.integration()),
                409,
                "does-not-wait");
        refused(post(awareness + "/nope/acknowledgement", GP), 404, "unknown-resource");
        refused(HTTP.get(awareness + "/2024-05.0123456789abcdef0123"), 404, "unknown-resource");
    }

    @Test
    void operationsSeeFiguresAndNobody() {
        String operations = TOKENS.token()
                .subject("operations")
                .role("operations")
                .scopes("system/*.cruds")
                .sign();
        assertThat(OverHttp.send(HTTP.request("/awareness/figures", operations).GET())
                        .statusCode())
                .isEqualTo(200);
        refused(OverHttp.send(HTTP.request("/awareness/unaware", operations).GET()), 403, "forbidden");
        refused(OverHttp.send(HTTP.request(INBOX, operations).GET()), 403, "forbidden");
        refused(OverHttp.send(HTTP.request(awareness, operations).GET()), 403, "forbidden");
    }

    @Test
    void figuresAboutFewPeopleAreSuppressed() {
        JsonNode figures = answered(HTTP.get("/awareness/figures?organization=elsewhere&from=2024-01-01"), 200);

        assertThat(figures.path("suppressed").asBoolean()).isTrue();
        assertThat(figures.has("medianLagMinutes")).isFalse();
        assertThat(figures.path("from").asString()).isEqualTo("2024-01-01");
        assertThat(answered(HTTP.get("/awareness/unaware?organization=elsewhere"), 200)
                        .path("items")
                        .size())
                .isZero();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            /providers/gp-1/inbox?state=unread             | state one-of
            /providers/gp-1/inbox?limit=0                  | limit range
            /awareness/figures?from=2024-02-30             | from date
            /awareness/figures?from=2024-02-02&to=2024-02-01 | to not-before-from
            /awareness/figures?organization=a%20b          | organization identifier
            /awareness/unaware?organization=a%20b          | organization identifier
            """)
    void refusesBadParametersWithFieldAndRule(String path, String fieldAndRule) {
        refused(HTTP.get(path), 400, "invalid-field", fieldAndRule);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                                              | items one-of-both
            {"items":[],"until":"2024-06-02T00:00:00Z"}                                     | items size
            {"items":[{"patient":"p1","item":"x"}],"until":"2024-06-02T00:00:00Z"}          | items one-of-both
            {"items":[{"patient":"p1"}]}                                                    | items[0].item required
            {"items":[{"patient":"p 1","item":"x"}]}                                        | items[0].patient identifier
            {"until":"2024-06-02"}                                                          | until date
            {"until":7}                                                                     | until type
            """)
    void refusesABadAcknowledgementWithFieldAndRule(String body, String fieldAndRule) {
        refused(HTTP.post(INBOX + "/acknowledgement", body), 400, "invalid-field", fieldAndRule);
    }

    private void happened() {
        String since = "2024-05-01T08:00:00Z";
        WARD.keeping.take(List.of(new News(
                patient,
                List.of(new Happening(
                        "care-team.member-joined",
                        patient + "/care-team",
                        1,
                        Instant.parse(since),
                        "integration",
                        null,
                        null)),
                List.of(told(1, pcp(GP, "2024-01-01", null, since))))));
        WARD.keeping.take(List.of(new News(patient, List.of(happening(1, "2024-05-20T10:00:00Z")), List.of())));
    }

    private Happening happening(long version, String at) {
        return new Happening(
                "course.started", patient + "/course/c1", version, Instant.parse(at), "integration", "ac-1", null);
    }

    private static HttpResponse<String> post(String path, String provider) {
        return send(path, TOKENS.provider(provider));
    }

    private static HttpResponse<String> send(String path, String token) {
        return OverHttp.send(HTTP.request(path, token).POST(BodyPublishers.noBody()));
    }
}
