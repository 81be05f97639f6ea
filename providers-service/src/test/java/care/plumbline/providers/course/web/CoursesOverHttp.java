package care.plumbline.providers.course.web;

import static care.plumbline.providers.OverHttp.answered;

import care.plumbline.measures.Measures;
import care.plumbline.providers.Cast;
import care.plumbline.providers.OverHttp;
import care.plumbline.providers.Slice;
import care.plumbline.providers.careteam.CareTeams;
import care.plumbline.providers.careteam.JoinTeam;
import care.plumbline.providers.careteam.Role;
import care.plumbline.providers.careteam.TeamBuilding;
import care.plumbline.providers.course.CourseConduct;
import care.plumbline.providers.course.CoursePlanning;
import care.plumbline.providers.course.CourseSources;
import care.plumbline.providers.course.Courses;
import care.plumbline.providers.course.InMemoryCourses;
import care.plumbline.providers.course.KnownGoal;
import care.plumbline.providers.course.KnownTreatment;
import care.plumbline.providers.directory.Providers;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/// The edge of courses on a real server, and a patient that no other test uses, with the GP in their team since
/// January.
/// Every patient has the goals g1 and g2, and g0 was entered in error.
final class CoursesOverHttp {

    static final OverHttp HTTP = OverHttp.start(CourseSlice.class);
    static final String COURSE = """
            {"treatment":"exercise-general","provider":"pt-1","goals":["g1","g2"]}""";
    static final String DISCLOSURE = """
            {"on":"2024-01-03","sessions":12,"weeks":8,"text":"Most people notice it after six weeks.",
             "expectations":[{"goal":"g1","expected":5,"likelihood":60}]}""";
    static final String EXPECTATION = """
            {"goal":"g1","provider":"gp-1","expected":4,"likelihood":50,"text":"Worth a try.","statedOn":"2024-01-04"}""";

    private static final Map<String, KnownGoal> GOALS = Map.of(
            "g1", new KnownGoal("g1", "nrs-pain", false),
            "g2", new KnownGoal("g2", "psfs", false),
            "g0", new KnownGoal("g0", "nrs-pain", true));
    private static final Map<String, KnownTreatment> TREATMENTS = Map.of(
            "exercise-general", new KnownTreatment("exercise-general", 3, false, false),
            "traction", new KnownTreatment("traction", 2, false, true),
            "natural-course", new KnownTreatment("natural-course", 1, true, false));

    private final String patient = "p-" + UUID.randomUUID();
    private final String courses = "/patients/" + patient + "/courses";

    CoursesOverHttp() {
        JoinTeam joining = new JoinTeam(Cast.GP, Role.PCP, Cast.day("01-01"), null);
        HTTP.bean(TeamBuilding.class).join(patient, joining, _ -> true, Cast.RECORDING);
    }

    String courses() {
        return courses;
    }

    String course() {
        return courses + "/c1";
    }

    CoursesOverHttp considered() {
        answered(HTTP.put(course(), COURSE), 201);
        return this;
    }

    CoursesOverHttp disclosed() {
        answered(HTTP.post(course() + "/disclosure", DISCLOSURE), 200);
        return this;
    }

    CoursesOverHttp started() {
        answered(HTTP.post(course() + "/start", "{\"on\":\"2024-01-08\"}"), 200);
        return this;
    }

    JsonNode now() {
        return answered(HTTP.get(course()), 200);
    }

    @Import({Slice.class, CourseController.class, CourseStepController.class})
    static class CourseSlice {

        @Bean
        Courses courses() {
            return new InMemoryCourses();
        }

        @Bean
        CourseConduct courseConduct(Courses courses) {
            return new CourseConduct(courses);
        }

        @Bean
        CoursePlanning coursePlanning(Courses courses, Providers providers, CareTeams teams) {
            return new CoursePlanning(
                    courses,
                    new CourseSources(
                            providers,
                            teams,
                            (_, goal) -> Optional.ofNullable(GOALS.get(goal)),
                            code -> Optional.ofNullable(TREATMENTS.get(code)),
                            Measures.standard()));
        }
    }
}
