package care.plumbline.providers.careteam.web;

import static care.plumbline.providers.OverHttp.answered;
import static care.plumbline.providers.OverHttp.refused;
import static care.plumbline.providers.careteam.web.CareTeamOverHttp.HTTP;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CareTeamControllerTest {

    private final String team = "/patients/p-" + UUID.randomUUID() + "/care-team";
    private final String members = team + "/members";
    private final String gpAsPcp = members + "/gp-1/pcp/2024-01-01";

    @Test
    void nobodyIsInANewTeam() {
        JsonNode empty = answered(HTTP.get(team), 200);

        assertThat(empty.path("members").size()).isZero();
        assertThat(empty.has("pcp")).isFalse();
    }

    @Test
    void aProviderJoinsAndIsThePcpOfToday() {
        HttpResponse<String> response = HTTP.put(gpAsPcp, "{}");

        JsonNode joined = answered(response, 201);
        assertThat(response.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(response.headers().firstValue("Location").orElseThrow()).endsWith(gpAsPcp);
        assertThat(joined.path("pcp").asString()).isEqualTo("gp-1");
        assertThat(joined.path("asOf").asString()).isEqualTo("2024-06-01");
        assertThat(joined.at("/members/0/role").asString()).isEqualTo("pcp");
        assertThat(joined.at("/members/0/active").asBoolean()).isTrue();
        assertThat(answered(HTTP.get(team), 200)).isEqualTo(joined);
    }

    @Test
    void aProviderJoinsByPostAsWell() {
        HttpResponse<String> response = HTTP.post(
                members,
                "{\"provider\":\"pt-1\",\"role\":\"member\",\"from\":\"2024-01-03\",\"to\":\"2024-05-31T20:00:00Z\"}");

        JsonNode joined = answered(response, 201);
        assertThat(joined.at("/members/0/to").asString()).isEqualTo("2024-05-31");
        assertThat(joined.at("/members/0/active").asBoolean()).isFalse();
        assertThat(response.headers().firstValue("Location").orElseThrow())
                .endsWith(members + "/pt-1/member/2024-01-03");
    }

    @Test
    void theSameAgainChangesNothing() {
        HTTP.put(gpAsPcp, "{}");
        assertThat(answered(HTTP.put(gpAsPcp, "{}"), 200).path("version").asInt())
                .isEqualTo(1);

        String end = gpAsPcp + "/end";
        answered(HTTP.post(end, "{\"to\":\"2024-03-31\"}"), 200);
        assertThat(answered(HTTP.post(end, "{\"to\":\"2024-03-31\"}"), 200)
                        .path("version")
                        .asInt())
                .isEqualTo(2);
        refused(HTTP.post(end, "{\"to\":\"2024-04-30\"}"), 409, "already-exists-with-other-content", "to same-content");
    }

    @Test
    void aSecondPcpInTheSameDaysIsRefused() {
        HTTP.put(gpAsPcp, "{\"to\":\"2024-03-31\"}");

        refused(HTTP.put(members + "/psy-1/pcp/2024-03-31", "{}"), 409, "second-active-pcp", "from one-active-pcp");
        answered(HTTP.put(members + "/psy-1/pcp/2024-04-01", "{}"), 201);
        assertThat(answered(HTTP.get(team), 200).path("members").size()).isEqualTo(2);
    }

    @Test
    void theSameMemberTwiceInTheSameDaysIsRefused() {
        HTTP.put(members + "/pt-1/member/2024-01-03", "{}");

        refused(HTTP.put(members + "/pt-1/member/2024-02-03", "{}"), 409, "overlapping-membership", "from no-overlap");
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        refused(HTTP.put(gpAsPcp, "{\"to\":\"2023-12-31\"}"), 422, "period-reversed", "to not-before-from");
        HTTP.put(gpAsPcp, "{}");
        refused(HTTP.post(gpAsPcp + "/end", "{\"to\":\"2023-12-31\"}"), 422, "period-reversed", "to not-before-from");
    }

    @Test
    void aProviderWhoIsNotInTheDirectoryIsRefused() {
        refused(
                HTTP.put(members + "/nobody/member/2024-01-01", "{}"),
                422,
                "unknown-provider",
                "provider known-provider");
    }

    @Test
    void aMembershipThatIsNotThereCannotEnd() {
        refused(HTTP.post(gpAsPcp + "/end", "{\"to\":\"2024-03-31\"}"), 404, "unknown-resource");
    }

    @Test
    void ifMatchIsHonouredWhereItIsGiven() {
        HTTP.put(gpAsPcp, "{}");
        HTTP.put(members + "/pt-1/member/2024-01-03", "{}");

        refused(HTTP.post(gpAsPcp + "/end", 1, "{\"to\":\"2024-03-31\"}"), 412, "stale-version");
        refused(HTTP.put(members + "/psy-1/member/2024-01-03", 1, "{}"), 412, "stale-version");
        answered(HTTP.post(gpAsPcp + "/end", 2, "{\"to\":\"2024-03-31\"}"), 200);
    }

    @ParameterizedTest(name = "{0} -> {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            {"provider":"pt-1","role":"boss","from":"2024-01-01"}                      | invalid-field | role one-of
            {"provider":"pt-1","role":7,"from":"2024-01-01"}                           | invalid-field | role type
            {"provider":"pt-1","from":"2024-01-01"}                                    | invalid-field | role required
            {"provider":"pt 1","role":"pcp","from":"2024-01-01"}                       | invalid-field | provider identifier
            {"role":"pcp","from":"2024-01-01"}                                         | invalid-field | provider required
            {"provider":"pt-1","role":"pcp"}                                           | invalid-field | from required
            {"provider":"pt-1","role":"pcp","from":"2024-02-30"}                       | invalid-field | from date
            {"provider":"pt-1","role":"pcp","from":"2024-01-01","to":"tomorrow"}       | invalid-field | to date
            {"provider":"pt-1","role":"pcp","from":"2024-01-01","until":"2024-02-01"}  | unknown-field | until unknown-member
            """)
    void refusesBadInputWithFieldAndRule(String body, String slug, String fieldAndRule) {
        refused(HTTP.post(members, body), 400, slug, fieldAndRule);
        assertThat(answered(HTTP.get(team), 200).path("version").asInt()).isZero();
    }

    @Test
    void refusesAPathThatNamesNoMembership() {
        refused(HTTP.put(members + "/gp-1/boss/2024-01-01", "{}"), 400, "invalid-field", "role one-of");
        refused(HTTP.put(members + "/gp-1/pcp/2024-02-30", "{}"), 400, "invalid-field", "from date");
        refused(HTTP.put(members + "/g%20p/pcp/2024-01-01", "{}"), 400, "invalid-field", "provider identifier");
        refused(HTTP.post(gpAsPcp + "/end", "{}"), 400, "invalid-field", "to required");
        assertThat(HTTP.put(gpAsPcp, "[]").statusCode()).isEqualTo(400);
    }
}
