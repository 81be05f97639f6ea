package care.plumbline.providers.careteam.web;

import static care.plumbline.providers.OverHttp.answered;
import static care.plumbline.providers.OverHttp.refused;
import static care.plumbline.providers.careteam.web.CareTeamOverHttp.HTTP;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.providers.Cast;
import care.plumbline.providers.Route;
import care.plumbline.providers.careteam.CareTeamNews;
import care.plumbline.providers.careteam.InMemoryPcpCovers;
import care.plumbline.providers.careteam.Membership;
import care.plumbline.providers.careteam.PcpCover;
import care.plumbline.providers.careteam.Role;
import care.plumbline.providers.directory.Offer;
import care.plumbline.providers.directory.Provider;
import care.plumbline.providers.directory.Providers;
import care.plumbline.providers.directory.RegisterProvider;
import care.plumbline.testkit.TestTokens;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class TeamReviewTest {

    private static final TestTokens TOKENS = TestTokens.shared();

    private final String team = "/patients/p-" + UUID.randomUUID() + "/care-team";

    @Test
    void handsOverInOneStep() {
        join("gp-1/pcp/2020-01-01");
        JsonNode handed = answered(handOver("{\"to\":\"psy-1\",\"on\":\"2024-01-01\",\"reason\":\"Retires.\"}"), 201);

        assertThat(handed.path("pcp").asString()).isEqualTo("psy-1");
        assertThat(handed.path("members").findValuesAsString("provider")).containsExactly("gp-1", "psy-1");
        assertThat(handed.at("/members/0/to").asString()).isEqualTo("2023-12-31");
        assertThat(handed.at("/handovers/0/from").asString()).isEqualTo("gp-1");
        assertThat(answered(handOver("{\"to\":\"psy-1\",\"on\":\"2024-01-01\",\"reason\":\"Retires.\"}"), 200))
                .isEqualTo(handed);
    }

    @Test
    void refusesAHandoverThatNobodyCanMake() {
        String onceTo = "{\"to\":\"psy-1\",\"on\":\"2024-01-01\"}";
        refused(handOver(onceTo), 409, "nobody-hands-over", "on pcp-the-day-before");
        join("gp-1/pcp/2020-01-01");
        refused(
                handOver("{\"from\":\"pt-1\",\"to\":\"psy-1\",\"on\":\"2024-01-01\"}"),
                409,
                "nobody-hands-over",
                "from pcp-the-day-before");
        refused(handOver("{\"to\":\"gp-1\",\"on\":\"2024-01-01\"}"), 409, "nobody-hands-over", "to another-provider");
        refused(handOver("{\"to\":\"nobody\",\"on\":\"2024-01-01\"}"), 422, "unknown-provider", "to known-provider");
        refused(handOver("{\"to\":\"psy-1\"}"), 400, "invalid-field", "on required");
        refused(HTTP.post(team + "/handover", 7, onceTo), 412, "stale-version");
        answered(handOver(onceTo), 201);
        refused(
                handOver("{\"to\":\"psy-1\",\"on\":\"2024-01-01\",\"reason\":\"Moves.\"}"),
                409,
                "already-exists-with-other-content");
    }

    @Test
    void showsHowContinuousPrimaryCareIs() {
        assertThat(answered(HTTP.get(team + "/continuity"), 200).has("pcp")).isFalse();
        join("gp-1/pcp/2024-01-01");
        join("pt-1/member/2024-01-31");
        JsonNode continuity = answered(HTTP.get(team + "/continuity?asOf=2024-01-31"), 200);

        assertThat(continuity.at("/pcp/days").asInt()).isEqualTo(31);
        assertThat(continuity.at("/pcp/usualProvider").asInt()).isEqualTo(1);
        assertThat(continuity.at("/tenures/1/days").asInt()).isEqualTo(1);
        refused(HTTP.get(team + "/continuity?asOf=soon"), 400, "invalid-field", "asOf date");
    }

    @Test
    void showsWhichDisciplinesAreThereAndWhichAreMissing() {
        join("gp-1/pcp/2024-01-01");
        JsonNode alone = answered(HTTP.get(team + "/disciplines"), 200);
        assertThat(alone.at("/present/0/discipline").asString()).isEqualTo("primary-care");
        assertThat(alone.path("missing").toString()).isEqualTo("[\"physiotherapy\",\"psychology\"]");
        assertThat(alone.path("painSpecialists").size()).isZero();

        join("psy-1/member/2024-02-01");
        JsonNode two = answered(HTTP.get(team + "/disciplines"), 200);
        assertThat(two.path("missing").toString()).isEqualTo("[\"physiotherapy\"]");
        assertThat(two.path("painSpecialists").toString()).isEqualTo("[\"psy-1\"]");
        assertThat(answered(HTTP.get(team + "/disciplines?asOf=2024-01-15"), 200)
                        .path("missing")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void showsWhoInOrNearTheTeamOffersATreatment() {
        String near = "pt-" + UUID.randomUUID();
        Providers providers = HTTP.bean(Providers.class);
        providers.change(
                near,
                known -> Provider.register(known, new RegisterProvider(near, Cast.PHYSIO_PROFILE), Cast.RECORDING));
        offers(providers, near, new Offer("tens", null, null, false));
        offers(providers, "gp-1", new Offer("tens", null, null, true));
        offers(providers, "psy-1", new Offer("tens", null, null, true));
        join("gp-1/pcp/2024-01-01");

        JsonNode offering = answered(HTTP.get(team + "/offers?treatment=tens"), 200);
        assertThat(offering.path("inTeam").findValuesAsString("provider")).containsExactly("gp-1");
        assertThat(offering.at("/inTeam/0/outsideUsual").asBoolean()).isTrue();
        assertThat(offering.path("nearTeam").findValuesAsString("provider")).containsExactly(near);
        refused(HTTP.get(team + "/offers"), 400, "invalid-field", "treatment required");
    }

    @Test
    void listsPatientsWithoutAPcpAndCountsThem() {
        String clinic = "o-" + UUID.randomUUID();
        for (int i = 0; i < 4; i++) {
            cover(clinic, clinic + i);
        }
        String figure = "/care-teams/pcp-cover?organization=" + clinic;
        assertThat(answered(HTTP.get(figure), 200).path("tooFew").asBoolean()).isTrue();
        assertThat(answered(HTTP.get(figure), 200).has("patients")).isFalse();
        cover(clinic, clinic + 4);

        JsonNode five = answered(HTTP.get(figure), 200);
        assertThat(five.path("withoutPcp").asInt()).isEqualTo(5);
        assertThat(five.path("share").asInt()).isEqualTo(1);
        JsonNode first = answered(HTTP.get("/care-teams/without-pcp?limit=3&organization=" + clinic), 200);
        assertThat(first.path("items").findValuesAsString("patient")).hasSize(3);
        assertThat(first.at("/items/0/since").asString()).isEqualTo("2024-02-01");
        assertThat(first.at("/items/0/lastPcp").asString()).isEqualTo("gp-1");
        assertThat(first.has("next")).isTrue();
    }

    static Stream<Route> routes() {
        return Stream.of(
                new Route("GET", "/patients/p1/care-team/continuity", ""),
                new Route("GET", "/patients/p1/care-team/disciplines", ""),
                new Route("GET", "/patients/p1/care-team/offers?treatment=mbsr", ""));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void eachRouteKnowsWhoMayTakeIt(Route route) {
        route.isClosedWithoutAToken(HTTP);
        route.isClosedWithoutTheScope(HTTP);
        route.isUnknownToAnotherPatient(HTTP);
        route.isOpenTo(HTTP, TOKENS.patient("p1"), TOKENS.provider("gp-1"), TOKENS.integration());
    }

    @Test
    void theWorkListIsForProfessionals() {
        for (String path : List.of("/care-teams/without-pcp", "/care-teams/pcp-cover")) {
            Route list = new Route("GET", path, "");
            list.isClosedWithoutAToken(HTTP);
            list.isClosedTo(HTTP, TOKENS.patient("p1"));
            list.isOpenTo(HTTP, TOKENS.provider("gp-1"), TOKENS.clinicalLead());
        }
    }

    private void join(String membership) {
        answered(HTTP.put(team + "/members/" + membership, "{}"), 201);
    }

    private HttpResponse<String> handOver(String body) {
        return HTTP.post(team + "/handover", body);
    }

    private static void offers(Providers providers, String id, Offer offer) {
        providers.change(id, known -> Provider.offer(known, offer, Cast.RECORDING));
    }

    private static void cover(String organization, String patient) {
        Membership ended = new Membership("gp-1", Role.PCP, Cast.day("01-01"), Cast.day("01-31"));
        PcpCover cover = PcpCover.of(new CareTeamNews(patient, 1, List.of(ended)), HTTP.bean(Providers.class));
        HTTP.bean(InMemoryPcpCovers.class)
                .known
                .add(new PcpCover(
                        patient,
                        1,
                        cover.periods(),
                        cover.first(),
                        cover.through(),
                        cover.patchy(),
                        List.of(organization)));
    }
}
