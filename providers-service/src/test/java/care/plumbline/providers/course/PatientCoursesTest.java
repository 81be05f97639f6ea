package care.plumbline.providers.course;

import static care.plumbline.providers.Cast.ANA;
import static care.plumbline.providers.Cast.GP;
import static care.plumbline.providers.Cast.PHYSIO;
import static care.plumbline.providers.Cast.RECORDING;
import static care.plumbline.providers.Cast.day;
import static care.plumbline.providers.course.CourseStories.CONSIDERED;
import static care.plumbline.providers.course.CourseStories.COURSE;
import static care.plumbline.providers.course.CourseStories.LINKED;
import static care.plumbline.providers.course.CourseStories.PLAN;
import static care.plumbline.providers.course.CourseStories.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.providers.course.CourseDecision.Decided;
import care.plumbline.providers.course.CourseDecision.Refused;
import care.plumbline.providers.course.CourseDecision.Unchanged;
import care.plumbline.providers.course.CourseEvent.CourseConsidered;
import care.plumbline.providers.course.CourseEvent.ExpectationStated;
import care.plumbline.providers.course.CourseRefusal.GoalEnteredInError;
import care.plumbline.providers.course.CourseRefusal.NotATreatment;
import care.plumbline.providers.course.CourseRefusal.ProviderNotInDirectory;
import care.plumbline.providers.course.CourseRefusal.RetiredTreatment;
import care.plumbline.providers.course.CourseRefusal.SaidOtherwise;
import care.plumbline.providers.course.CourseRefusal.StaleVersion;
import care.plumbline.providers.course.CourseRefusal.TooMany;
import care.plumbline.providers.course.CourseRefusal.UnknownCourse;
import care.plumbline.providers.course.CourseRefusal.UnknownGoal;
import care.plumbline.providers.course.CourseRefusal.UnknownTreatment;
import care.plumbline.providers.recording.LastChange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PatientCoursesTest {

    private static final KnownTreatment EXERCISE = new KnownTreatment("exercise-general", 3, false, false, null);
    private static final Map<String, KnownGoal> GOALS =
            Map.of("g1", new KnownGoal("g1", "nrs-pain", false, null), "g2", new KnownGoal("g2", "psfs", false, null));
    private static final Circumstances EVERYTHING_KNOWN = new Circumstances(true, Optional.of(EXERCISE), GOALS);
    private static final ConsiderCourse REQUEST =
            new ConsiderCourse(COURSE, "exercise-general", PHYSIO, List.of("g1", "g2"));

    private final PatientCourses none = PatientCourses.none(ANA);
    private final PatientCourses one = none.after(CONSIDERED);

    @Test
    void considersACourseAndFreezesTheNewestVersionOfTheTreatment() {
        assertThat(none.consider(REQUEST, EVERYTHING_KNOWN, RECORDING)).isEqualTo(new Decided(CONSIDERED));
        assertThat(one.courses())
                .containsExactly(new Course(
                        COURSE,
                        1,
                        PLAN,
                        null,
                        List.of(),
                        Timeline.notStarted(),
                        Margin.EMPTY,
                        LastChange.of("considered", RECORDING)));
        assertThat(PLAN.treatmentVersion()).isEqualTo(3);
    }

    @Test
    void changesNothingWhenTheSameCourseIsConsideredAgain() {
        ConsiderCourse reordered = new ConsiderCourse(COURSE, "exercise-general", PHYSIO, List.of("g2", "g1", "g2"));
        assertThat(one.after(STARTED).consider(reordered, nothingKnown(), RECORDING))
                .isEqualTo(new Unchanged());
    }

    @Test
    void refusesAnotherCourseUnderATakenId() {
        ConsiderCourse other = new ConsiderCourse(COURSE, "exercise-general", PHYSIO, List.of("g1"));
        assertThat(one.consider(other, EVERYTHING_KNOWN, RECORDING))
                .isEqualTo(new Refused(new SaidOtherwise("course")));
    }

    @Test
    void refusesAGoalThatWasNotHeardOf() {
        ConsiderCourse request = new ConsiderCourse(COURSE, "exercise-general", PHYSIO, List.of("g1", "g9"));
        assertThat(none.consider(request, EVERYTHING_KNOWN, RECORDING))
                .isEqualTo(new Refused(new UnknownGoal("goals[1]")));
    }

    @Test
    void refusesAGoalThatNeverWasOne() {
        Circumstances inError = new Circumstances(
                true, Optional.of(EXERCISE), Map.of("g1", new KnownGoal("g1", "nrs-pain", true, null)));
        ConsiderCourse request = new ConsiderCourse(COURSE, "exercise-general", PHYSIO, List.of("g1"));
        assertThat(none.consider(request, inError, RECORDING))
                .isEqualTo(new Refused(new GoalEnteredInError("goals[0]")));
    }

    @Test
    void refusesATreatmentThatWasNotHeardOf() {
        assertThat(none.consider(REQUEST, new Circumstances(true, Optional.empty(), GOALS), RECORDING))
                .isEqualTo(new Refused(new UnknownTreatment()));
    }

    @Test
    void refusesARetiredTreatment() {
        KnownTreatment retired = new KnownTreatment("exercise-general", 4, false, true, null);
        assertThat(none.consider(REQUEST, new Circumstances(true, Optional.of(retired), GOALS), RECORDING))
                .isEqualTo(new Refused(new RetiredTreatment()));
    }

    @Test
    void refusesTheNaturalCourseAsATreatment() {
        KnownTreatment reference = new KnownTreatment("natural-course", 1, true, false, null);
        assertThat(none.consider(REQUEST, new Circumstances(true, Optional.of(reference), GOALS), RECORDING))
                .isEqualTo(new Refused(new NotATreatment()));
    }

    @Test
    void refusesAProviderWhoIsNotInTheDirectory() {
        assertThat(none.consider(REQUEST, new Circumstances(false, Optional.of(EXERCISE), GOALS), RECORDING))
                .isEqualTo(new Refused(new ProviderNotInDirectory()));
    }

    @Test
    void refusesMoreCoursesThanADocumentShallHold() {
        PatientCourses full = IntStream.range(0, PatientCourses.MOST_COURSES)
                .mapToObj(i -> (CourseEvent) new CourseConsidered("c-" + i, PLAN, RECORDING))
                .reduce(none, PatientCourses::after, (_, last) -> last);
        assertThat(full.consider(REQUEST, EVERYTHING_KNOWN, RECORDING))
                .isEqualTo(new Refused(new TooMany("courses", PatientCourses.MOST_COURSES)));
    }

    @Test
    void refusesMoreExpectationsOfAllCoursesThanADocumentShallHold() {
        CourseEvent stated = new ExpectationStated(COURSE, CourseStories.expects(GP, 5, "01-04"), List.of(), RECORDING);
        Course full = IntStream.range(0, PatientCourses.MOST_EXPECTATIONS)
                .mapToObj(_ -> stated)
                .reduce(one.courses().getFirst(), Course::after, (_, last) -> last);
        PatientCourses courses = new PatientCourses(ANA, List.of(full));
        CourseAddress address = new CourseAddress(ANA, COURSE, _ -> true);

        assertThat(courses.on(address, _ -> new Decided(stated)))
                .isEqualTo(new Refused(new TooMany("expectations", PatientCourses.MOST_EXPECTATIONS)));
        assertThat(courses.on(address, _ -> new Decided(STARTED))).isEqualTo(new Decided(STARTED));
    }

    @Test
    void eachEventReachesItsOwnCourseOnly() {
        PatientCourses two =
                one.after(new CourseConsidered("c2", PLAN, RECORDING)).after(STARTED);
        assertThat(two.find(COURSE).orElseThrow().timeline().startedOn()).isEqualTo(day("01-08"));
        assertThat(two.find("c2").orElseThrow().timeline().startedOn()).isNull();
    }

    @Test
    void refusesARequestAboutACourseThatIsNotThere() {
        assertThat(one.on(new CourseAddress(ANA, "c9", _ -> true), _ -> new Unchanged()))
                .isEqualTo(new Refused(new UnknownCourse()));
    }

    @Test
    void refusesARequestMadeFromAnOlderVersion() {
        PatientCourses started = one.after(STARTED);
        assertThat(started.on(new CourseAddress(ANA, COURSE, version -> version == 1), _ -> new Unchanged()))
                .isEqualTo(new Refused(new StaleVersion()));
        assertThat(started.on(new CourseAddress(ANA, COURSE, version -> version == 2), _ -> new Unchanged()))
                .isEqualTo(new Unchanged());
        assertThat(started.on(new CourseAddress(ANA, COURSE, _ -> true), _ -> new Unchanged()))
                .isEqualTo(new Unchanged());
    }

    @Test
    void aCourseWithoutAGoalIsConsideredAndMarked() {
        ConsiderCourse request = new ConsiderCourse(COURSE, "exercise-general", PHYSIO, List.of());
        CourseDecision decision = none.consider(request, EVERYTHING_KNOWN, RECORDING);

        assertThat(decision).isInstanceOf(Decided.class);
        PatientCourses considered = none.after(((Decided) decision).event());
        assertThat(CourseMark.of(considered)).containsExactly(CourseMark.WITHOUT_GOAL);
        PatientCourses linked = considered.after(LINKED);
        assertThat(CourseMark.of(linked)).isEmpty();
        assertThat(linked.consider(request, EVERYTHING_KNOWN, RECORDING)).isEqualTo(new Unchanged());
    }

    private static Circumstances nothingKnown() {
        return new Circumstances(false, Optional.empty(), Map.of());
    }
}
