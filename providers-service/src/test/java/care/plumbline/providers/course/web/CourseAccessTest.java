package care.plumbline.providers.course.web;

import static care.plumbline.providers.course.web.CoursesOverHttp.COURSE;
import static care.plumbline.providers.course.web.CoursesOverHttp.DISCLOSURE;
import static care.plumbline.providers.course.web.CoursesOverHttp.EXPECTATION;
import static care.plumbline.providers.course.web.CoursesOverHttp.HTTP;

import care.plumbline.providers.Route;
import care.plumbline.testkit.TestTokens;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Who may ask, on every route.
class CourseAccessTest {

    private static final TestTokens TOKENS = TestTokens.shared();
    private static final String COURSES = "/patients/p1/courses";
    private static final String DAY = "{\"on\":\"2024-01-08\"}";

    static Stream<Route> lists() {
        return Stream.of("without-goal", "overridden", "with-open-findings")
                .map(list -> new Route("GET", "/courses/" + list, ""));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void listsAreForProfessionals(Route route) {
        route.isClosedWithoutAToken(HTTP);
        route.isClosedWithoutTheScope(HTTP);
        route.isClosedTo(HTTP, TOKENS.patient("p1"));
        route.isOpenTo(HTTP, TOKENS.provider("gp-1"), TOKENS.clinicalLead(), TOKENS.integration());
    }

    static Stream<Route> routes() {
        return Stream.of(
                new Route("GET", COURSES, ""),
                new Route("GET", COURSES + "/c1", ""),
                new Route("POST", COURSES, COURSE),
                new Route("PUT", COURSES + "/c1", COURSE),
                new Route("POST", COURSES + "/c1/disclosure", DISCLOSURE),
                new Route("POST", COURSES + "/c1/expectations", EXPECTATION),
                new Route("POST", COURSES + "/c1/start", DAY),
                new Route("POST", COURSES + "/c1/goals", "{\"goals\":[\"g1\"]}"),
                new Route("POST", COURSES + "/c1/findings/f1/review", "{\"state\":\"confirmed\"}"),
                new Route("POST", COURSES + "/c1/pause", DAY),
                new Route("POST", COURSES + "/c1/resumption", DAY),
                new Route("POST", COURSES + "/c1/end", "{\"on\":\"2024-04-01\",\"reason\":\"moved\"}"));
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
