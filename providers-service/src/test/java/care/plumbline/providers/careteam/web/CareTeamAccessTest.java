package care.plumbline.providers.careteam.web;

import static care.plumbline.providers.careteam.web.CareTeamOverHttp.HTTP;

import care.plumbline.providers.Route;
import care.plumbline.testkit.TestTokens;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Who may ask, on every route.
class CareTeamAccessTest {

    private static final TestTokens TOKENS = TestTokens.shared();
    private static final String TEAM = "/patients/p1/care-team";

    static Stream<Route> routes() {
        return Stream.of(
                new Route("GET", TEAM, ""),
                new Route(
                        "POST",
                        TEAM + "/members",
                        "{\"provider\":\"pt-1\",\"role\":\"member\",\"from\":\"2024-01-03\"}"),
                new Route("PUT", TEAM + "/members/gp-1/pcp/2024-01-01", "{}"),
                new Route("POST", TEAM + "/members/gp-1/pcp/2024-01-01/end", "{\"to\":\"2024-03-31\"}"));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void nobodyWithoutAToken(Route route) {
        route.isClosedWithoutAToken(HTTP);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void nobodyWithoutTheScope(Route route) {
        route.isClosedWithoutTheScope(HTTP);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void noWriterWhoMayOnlyRead(Route route) {
        route.isClosedToWhoMayOnlyRead(HTTP);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void noOtherPatientAsIfThereWereNone(Route route) {
        route.isUnknownToAnotherPatient(HTTP);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void thePatientProvidersAndTheIntegrationMay(Route route) {
        route.isOpenTo(HTTP, TOKENS.patient("p1"), TOKENS.provider("gp-1"), TOKENS.integration());
    }
}
