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
import care.plumbline.providers.course.InMemoryTreatments;
import care.plumbline.providers.course.InMemoryVoice;
import care.plumbline.providers.course.KnownGoal;
import care.plumbline.providers.course.KnownTreatment;
import care.plumbline.providers.course.PatientSide;
import care.plumbline.providers.course.PatientVoice;
import care.plumbline.providers.directory.Providers;
import java.math.BigDecimal;
import java.util.List;
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

    static final String COURSE = """
        {"treatment":"exercise-general","provider":"pt-1","goals":["g1","g2"]}\
        """;
    static final String DISCLOSURE = """
        {"on":"2024-01-03","sessions":12,"weeks":8,"text":"Most people notice it after six weeks.",
         "expectations":[{"goal":"g1","expected":5,"likelihood":60}]}\
        """;
    static final String EXPECTATION = """
        {"goal":"g1","provider":"gp-1","expected":4,"likelihood":50,"text":"Worth a try.","statedOn":"2024-01-04"}\
        """;

    /// Leaves nothing out.
    static final String FULL_DISCLOSURE = """
        {"on":"2024-01-03","sessions":12,"weeks":8,"timeToEffectWeeks":6,"procedures":"Guided exercise.",
         "risks":"Sore muscles.","burden":"Two visits a week.","text":"Most people notice it after six weeks.",
         "expectations":[{"goal":"g1","expected":5,"likelihood":60,"byWeeks":12},
                         {"goal":"g2","expected":6,"likelihood":50}]}\
        """;
    static final String START = """
        {"on":"2024-01-08","override":{"kind":"told-elsewhere","reason":"The clinic told her on paper."}}\
        """;

    private static final KnownTreatment.Facts FACTS = new KnownTreatment.Facts(
            "Supervised exercise",
            "exercise",
            List.of("physical-therapy"),
            6,
            List.of(new KnownTreatment.Evidence("nrs-pain", new BigDecimal("2.0"), new BigDecimal("2.4"), null)));
    private static final Map<String, KnownGoal> GOALS = Map.of(
            "g1", new KnownGoal("g1", "nrs-pain", false, BigDecimal.valueOf(7)),
            "g2", new KnownGoal("g2", "psfs", false, null),
            "g0", new KnownGoal("g0", "nrs-pain", true, null));
    private static final Map<String, KnownTreatment> TREATMENTS = Map.of(
            "exercise-general", new KnownTreatment("exercise-general", 3, false, false, FACTS),
            "traction", new KnownTreatment("traction", 2, false, true, null),
            "natural-course", new KnownTreatment("natural-course", 1, true, false, null));

    /// After what it is made of.
    static final OverHttp HTTP = OverHttp.start(CourseSlice.class);

    private final String patient = "p-" + UUID.randomUUID();
    private final String courses = "/patients/" + patient + "/courses";

    CoursesOverHttp() {
        JoinTeam joining = new JoinTeam(Cast.GP, Role.PCP, Cast.day("01-01"), null);
        HTTP.bean(TeamBuilding.class).join(patient, joining, _ -> true, Cast.RECORDING);
    }

    String patient() {
        return patient;
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
        answered(HTTP.post(course() + "/start", START), 200);
        return this;
    }

    JsonNode now() {
        return answered(HTTP.get(course()), 200);
    }

    @Import({Slice.class, CourseController.class, CourseStepController.class, CourseListController.class})
    static class CourseSlice {

        @Bean
        Courses courses() {
            return new InMemoryCourses();
        }

        @Bean
        InMemoryVoice patientVoice() {
            return new InMemoryVoice();
        }

        @Bean
        PatientSide patientSide(PatientVoice voice) {
            return new PatientSide(voice, (_, goal) -> Optional.ofNullable(GOALS.get(goal)), Measures.standard());
        }

        @Bean
        CourseConduct courseConduct(Courses courses, PatientVoice voice) {
            return new CourseConduct(courses, voice);
        }

        @Bean
        CoursePlanning coursePlanning(Courses courses, Providers providers, CareTeams teams) {
            return new CoursePlanning(
                    courses,
                    new CourseSources(
                            providers,
                            teams,
                            (_, goal) -> Optional.ofNullable(GOALS.get(goal)),
                            new InMemoryTreatments(TREATMENTS),
                            Measures.standard()));
        }
    }
}
