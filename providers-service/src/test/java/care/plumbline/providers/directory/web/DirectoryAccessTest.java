package care.plumbline.providers.directory.web;

import static care.plumbline.providers.directory.web.DirectoryOverHttp.HTTP;
import static care.plumbline.providers.directory.web.DirectoryOverHttp.PAULA;

import care.plumbline.providers.Route;
import care.plumbline.testkit.TestTokens;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Who may ask, on every route.
class DirectoryAccessTest {

    private static final TestTokens TOKENS = TestTokens.shared();

    static Stream<Route> routes() {
        return Stream.of(
                new Route("PUT", "/providers/pt-9", PAULA),
                new Route("GET", "/providers/pt-9", ""),
                new Route("GET", "/providers", ""),
                new Route("PUT", "/providers/pt-9/offers/mbsr", "{}"),
                new Route("GET", "/disciplines", ""),
                new Route("GET", "/specialties", ""));
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
    void providersAndTheIntegrationMay(Route route) {
        route.isOpenTo(HTTP, TOKENS.provider("gp-1"), TOKENS.integration());
    }

    @Test
    void patientsMayReadOnly() {
        new Route("GET", "/providers/pt-9", "").isOpenTo(HTTP, TOKENS.patient("p1"));
        new Route("PUT", "/providers/pt-9", PAULA).isClosedTo(HTTP, TOKENS.patient("p1"));
    }
}
