package care.plumbline.providers.awareness.web;

import static care.plumbline.providers.awareness.web.AwarenessOverHttp.HTTP;

import care.plumbline.providers.Route;
import care.plumbline.testkit.TestTokens;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Who may ask, on every route.
class AwarenessAccessTest {

    private static final TestTokens TOKENS = TestTokens.shared();
    private static final String AWARENESS = "/patients/p1/awareness";
    private static final String UNTIL = "{\"until\":\"2024-06-01T00:00:00Z\"}";

    static Stream<Route> aboutOnePatient() {
        return Stream.of(
                new Route("GET", AWARENESS, ""),
                new Route("GET", AWARENESS + "/i1", ""),
                new Route("POST", AWARENESS + "/i1/seen", ""),
                new Route("POST", AWARENESS + "/i1/acknowledgement", ""));
    }

    static Stream<Route> aboutMany() {
        return Stream.of(
                new Route("GET", "/providers/gp-1/inbox", ""),
                new Route("POST", "/providers/gp-1/inbox/acknowledgement", UNTIL),
                new Route("GET", "/awareness/unaware", ""));
    }

    static Stream<Route> routes() {
        return Stream.concat(aboutOnePatient(), aboutMany());
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
    @MethodSource("aboutOnePatient")
    void noOtherPatientAsIfThereWereNone(Route route) {
        route.isUnknownToAnotherPatient(HTTP);
    }

    @ParameterizedTest
    @MethodSource("aboutMany")
    void noPatient(Route route) {
        route.isClosedTo(HTTP, TOKENS.patient("p1"));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void thePcpAndTheIntegrationMay(Route route) {
        route.isOpenTo(HTTP, TOKENS.provider("gp-1"), TOKENS.integration());
    }

    @ParameterizedTest
    @MethodSource("figures")
    void figuresNeedATokenAndTheirScope(Route route) {
        route.isClosedWithoutAToken(HTTP);
        route.isClosedTo(HTTP, TOKENS.patient("p1"));
        route.isOpenTo(HTTP, TOKENS.operations(), TOKENS.integration());
    }

    static Stream<Route> figures() {
        return Stream.of(new Route("GET", "/awareness/figures", ""));
    }
}
