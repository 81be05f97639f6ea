package care.plumbline.providers.option.web;

import static care.plumbline.providers.OverHttp.answered;
import static care.plumbline.providers.OverHttp.refused;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.providers.Cast;
import care.plumbline.providers.OverHttp;
import care.plumbline.providers.Route;
import care.plumbline.providers.Slice;
import care.plumbline.providers.course.CourseDecision.Decided;
import care.plumbline.providers.course.CourseEvent.CourseConsidered;
import care.plumbline.providers.course.CourseEvent.CourseStarted;
import care.plumbline.providers.course.Courses;
import care.plumbline.providers.course.InMemoryCourses;
import care.plumbline.providers.course.InMemoryTreatments;
import care.plumbline.providers.course.KnownTreatment;
import care.plumbline.providers.course.KnownTreatments;
import care.plumbline.providers.course.Plan;
import care.plumbline.providers.course.StartConditions;
import care.plumbline.providers.directory.Providers;
import care.plumbline.providers.option.Choosing;
import care.plumbline.providers.option.InMemoryOptions;
import care.plumbline.providers.option.OptionDiscussing;
import care.plumbline.providers.option.Options;
import care.plumbline.testkit.TestTokens;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

class OptionControllerTest {

    private static final TestTokens TOKENS = TestTokens.shared();
    private static final String MBSR = """
        {"treatment":"mbsr","by":"gp-1","on":"2024-01-03"}\
        """;
    private static final String DECLINED = """
        {"decision":"declined","on":"2024-01-04","reasonKind":"not-now","reason":"Exercise first.","revisitOn":"2024-05-01"}\
        """;
    private static final OverHttp HTTP = OverHttp.start(OptionSlice.class);

    private final String patient = "p-" + UUID.randomUUID();
    private final String options = "/patients/" + patient + "/options";

    @Test
    void anOptionIsDiscussedDeclinedAndTakenUpAgain() {
        JsonNode discussed = answered(HTTP.put(options + "/o1", MBSR), 201);
        assertThat(discussed.path("decision").asString()).isEqualTo("open");
        assertThat(answered(HTTP.put(options + "/o1", MBSR), 200)).isEqualTo(discussed);

        JsonNode declined = answered(decide(DECLINED), 200);
        assertThat(declined.path("decision").asString()).isEqualTo("declined");
        assertThat(declined.path("revisitOn").asString()).isEqualTo("2024-05-01");
        assertThat(toRevisit()).contains(patient);

        JsonNode accepted = answered(decide("{\"decision\":\"accepted\",\"on\":\"2024-05-02\"}"), 200);
        assertThat(accepted.path("decisions").size()).isEqualTo(2);
        assertThat(accepted.path("version").asInt()).isEqualTo(3);
        assertThat(answered(HTTP.get(options + "/o1"), 200)).isEqualTo(accepted);
        assertThat(toRevisit()).doesNotContain(patient);
    }

    @Test
    void showsWhatWasNotConsideredYet() {
        course("c1", "exercise-general", true);
        course("c2", "yoga", false);
        answered(HTTP.put(options + "/o1", MBSR), 201);
        answered(
                HTTP.put(options + "/o2", "{\"treatment\":\"duloxetine\",\"by\":\"gp-1\",\"on\":\"2024-01-03\"}"), 201);
        answered(
                HTTP.post(
                        options + "/o2/decision",
                        "{\"decision\":\"declined\",\"on\":\"2024-01-03\",\"reasonKind\":\"contraindicated\",\"reason\":\"Liver.\"}"),
                200);

        JsonNode choice = answered(HTTP.get(options + "?contraindicated=acupuncture"), 200);
        assertThat(choice.path("discussed").findValuesAsString("id")).containsExactly("o1", "o2");
        assertThat(choice.path("tried").toString()).isEqualTo("[\"exercise-general\"]");
        assertThat(choice.path("contraindicated").toString()).isEqualTo("[\"acupuncture\",\"duloxetine\"]");
        assertThat(choice.path("notConsidered").findValuesAsString("treatment")).containsExactly("massage");
        assertThat(answered(HTTP.get(options), 200).path("notConsidered").findValuesAsString("treatment"))
                .containsExactly("acupuncture", "massage");
    }

    @Test
    void aPostMakesAnId() {
        JsonNode discussed = answered(HTTP.post(options, MBSR), 201);
        assertThat(answered(HTTP.get(options + "/" + discussed.path("id").asString()), 200))
                .isEqualTo(discussed);
    }

    @ParameterizedTest(name = "{0} -> {1} {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
        {"treatment":"magic","by":"gp-1","on":"2024-01-03"}          | 422 | unknown-treatment  | treatment known-treatment
        {"treatment":"natural-course","by":"gp-1","on":"2024-01-03"} | 422 | not-a-treatment    | treatment deliverable-treatment
        {"treatment":"mbsr","by":"nobody","on":"2024-01-03"}         | 422 | unknown-provider   | by known-provider
        {"treatment":"mbsr","by":"gp-1","on":"2024-06-02"}           | 422 | date-in-the-future | on not-in-the-future
        {"treatment":"mbsr","by":"gp-1"}                             | 400 | invalid-field      | on required
        """)
    void refusesWhatCannotHaveBeenDiscussed(String body, int status, String slug, String fieldAndRule) {
        refused(HTTP.put(options + "/o1", body), status, slug, fieldAndRule);
    }

    @ParameterizedTest(name = "{0} -> {1} {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
        {"decision":"declined","on":"2024-01-04","reason":"No."}                  | 422 | reason-missing     | reasonKind required-to-decline
        {"decision":"declined","on":"2024-01-04","reasonKind":"risk"}             | 422 | reason-missing     | reason required-to-decline
        {"decision":"accepted","on":"2024-01-02"}                                 | 422 | dates-out-of-order | on in-order
        {"decision":"accepted","on":"2024-01-04","revisitOn":"2024-01-04"}        | 422 | dates-out-of-order | revisitOn in-order
        {"decision":"maybe","on":"2024-01-04"}                                    | 400 | invalid-field      | decision one-of
        {"decision":"declined","on":"2024-01-04","reasonKind":"mood"}             | 400 | invalid-field      | reasonKind one-of
        """)
    void refusesDecisionsThatSayTooLittle(String body, int status, String slug, String fieldAndRule) {
        answered(HTTP.put(options + "/o1", MBSR), 201);
        refused(decide(body), status, slug, fieldAndRule);
    }

    @Test
    void refusesWhatIsUnknownStaleOrTaken() {
        refused(HTTP.get(options + "/o1"), 404, "unknown-resource");
        refused(decide(DECLINED), 404, "unknown-resource");
        answered(HTTP.put(options + "/o1", MBSR), 201);
        refused(HTTP.put(options + "/o1", MBSR.replace("mbsr", "yoga")), 409, "already-exists-with-other-content");
        refused(HTTP.post(options + "/o1/decision", 7, DECLINED), 412, "stale-version");
        refused(
                HTTP.get(options + "?contraindicated=magic"),
                422,
                "unknown-treatment",
                "contraindicated known-treatment");
    }

    static Stream<Route> routes() {
        return Stream.of(
                new Route("GET", "/patients/p1/options", ""),
                new Route("GET", "/patients/p1/options/o1", ""),
                new Route("POST", "/patients/p1/options", MBSR),
                new Route("PUT", "/patients/p1/options/o1", MBSR),
                new Route("POST", "/patients/p1/options/o1/decision", DECLINED));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void eachRouteKnowsWhoMayTakeIt(Route route) {
        route.isClosedWithoutAToken(HTTP);
        route.isClosedWithoutTheScope(HTTP);
        route.isClosedToWhoMayOnlyRead(HTTP);
        route.isUnknownToAnotherPatient(HTTP);
        route.isOpenTo(HTTP, TOKENS.provider("gp-1"), TOKENS.integration());
    }

    @Test
    void theWorkListIsForProfessionals() {
        Route list = new Route("GET", "/options/to-revisit", "");
        list.isClosedWithoutAToken(HTTP);
        list.isClosedTo(HTTP, TOKENS.patient("p1"));
        list.isOpenTo(HTTP, TOKENS.provider("gp-1"), TOKENS.clinicalLead());
    }

    private HttpResponse<String> decide(String body) {
        return HTTP.post(options + "/o1/decision", body);
    }

    private List<String> toRevisit() {
        return answered(HTTP.get("/options/to-revisit?limit=200"), 200)
                .path("items")
                .valueStream()
                .map(item -> item.path("patient").asString())
                .toList();
    }

    private void course(String id, String treatment, boolean started) {
        Courses courses = HTTP.bean(Courses.class);
        Plan plan = new Plan(treatment, 1, Cast.PHYSIO, List.of("g1"));
        courses.change(patient, id, _ -> new Decided(new CourseConsidered(id, plan, Cast.RECORDING)));
        if (started) {
            courses.change(
                    patient,
                    id,
                    _ -> new Decided(new CourseStarted(id, Cast.day("01-08"), StartConditions.NONE, Cast.RECORDING)));
        }
    }

    @Import({Slice.class, OptionController.class, RevisitController.class})
    static class OptionSlice {

        @Bean
        Options options() {
            return new InMemoryOptions();
        }

        @Bean
        Courses courses() {
            return new InMemoryCourses();
        }

        @Bean
        KnownTreatments treatments() {
            return new InMemoryTreatments(Map.of(
                    "mbsr", known("mbsr"),
                    "yoga", known("yoga"),
                    "massage", known("massage"),
                    "duloxetine", known("duloxetine"),
                    "acupuncture", known("acupuncture"),
                    "exercise-general", known("exercise-general"),
                    "traction", new KnownTreatment("traction", 2, false, true, null),
                    "natural-course", new KnownTreatment("natural-course", 1, true, false, null)));
        }

        @Bean
        OptionDiscussing optionDiscussing(Options options, Providers providers, KnownTreatments treatments) {
            return new OptionDiscussing(options, providers, treatments);
        }

        @Bean
        Choosing choosing(Options options, Courses courses, KnownTreatments treatments) {
            return new Choosing(options, courses, treatments);
        }

        private static KnownTreatment known(String code) {
            return new KnownTreatment(code, 1, false, false, null);
        }
    }
}
