package care.plumbline.providers.course;

import static care.plumbline.providers.Cast.ANA;
import static care.plumbline.providers.Cast.GP;
import static care.plumbline.providers.Cast.PHYSIO;
import static care.plumbline.providers.Cast.RECORDING;
import static care.plumbline.providers.Cast.day;
import static care.plumbline.providers.course.CourseStories.CONSIDERED;
import static care.plumbline.providers.course.CourseStories.COURSE;
import static care.plumbline.providers.course.CourseStories.DISCLOSED;
import static care.plumbline.providers.course.CourseStories.ENDED;
import static care.plumbline.providers.course.CourseStories.LINKED;
import static care.plumbline.providers.course.CourseStories.OVERRIDDEN;
import static care.plumbline.providers.course.CourseStories.PAUSED;
import static care.plumbline.providers.course.CourseStories.PLAN;
import static care.plumbline.providers.course.CourseStories.RESUMED;
import static care.plumbline.providers.course.CourseStories.REVIEWED;
import static care.plumbline.providers.course.CourseStories.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.providers.Together;
import care.plumbline.providers.course.CourseDecision.Decided;
import care.plumbline.providers.course.CourseEvent.CourseConsidered;
import care.plumbline.providers.course.CourseEvent.ExpectationStated;
import care.plumbline.providers.course.CourseEvent.GoalsLinked;
import care.plumbline.providers.course.CourseRefusal.SaidOtherwise;
import care.plumbline.providers.course.CourseRefusal.UnknownCourse;
import care.plumbline.providers.course.CourseResult.Done;
import care.plumbline.providers.course.CourseResult.Refused;
import care.plumbline.providers.course.CourseStep.StartCourse;
import care.plumbline.providers.course.Finding.Odds;
import care.plumbline.providers.course.Finding.Remark;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/// What every store of courses promises.
public abstract class CoursesContract {

    protected abstract Courses courses();

    /// The same courses as another replica of the service sees them.
    protected abstract Courses otherReplica();

    @Test
    void aPatientWhoWasNotHeardOfHasNone() {
        assertThat(courses().of(ANA)).isEqualTo(PatientCourses.none(ANA));
    }

    @Test
    void keepsACourseWholeWithEverythingThatWasSaid() {
        CourseEvent expectation = new ExpectationStated(
                COURSE,
                new Expectation(
                        "g2", GP, new BigDecimal("4.125"), new BigDecimal("33.3"), "In words", day("01-04"), 12),
                List.of(new Remark(
                        "expectation.text",
                        "cure",
                        "cured",
                        GP,
                        "g2",
                        new Odds(new BigDecimal("0.0191"), "not supported"))),
                RECORDING);
        PatientCourses expected = PatientCourses.none(ANA);
        for (CourseEvent event : List.of(
                CONSIDERED, DISCLOSED, expectation, LINKED, OVERRIDDEN, PAUSED, RESUMED, PAUSED, REVIEWED, ENDED)) {
            happens(event);
            expected = expected.after(event);
        }
        happens(new CourseConsidered("c2", PLAN, RECORDING));

        assertThat(otherReplica().of(ANA)).isEqualTo(expected.after(new CourseConsidered("c2", PLAN, RECORDING)));
        assertThat(courses().of("p2")).isEqualTo(PatientCourses.none("p2"));
    }

    @Test
    void listsPatientsByWhatTheirCoursesAreMarkedFor() {
        for (String patient : List.of("p3", "p1", "p2")) {
            considers(courses(), patient, COURSE, PLAN);
            considers(courses(), patient, "c2", new Plan("mbsr", 1, PHYSIO, List.of()));
        }
        courses().change("p2", "c2", _ -> new Decided(new GoalsLinked("c2", List.of("g1"), RECORDING)));
        courses().change("p2", COURSE, _ -> new Decided(OVERRIDDEN));

        assertThat(otherReplica().marked(CourseMark.WITHOUT_GOAL, null, 10))
                .extracting(PatientCourses::patient)
                .containsExactly("p1", "p3");
        assertThat(courses().marked(CourseMark.WITHOUT_GOAL, "p1", 1))
                .extracting(PatientCourses::patient)
                .containsExactly("p3");
        assertThat(courses().marked(CourseMark.OVERRIDDEN, null, 10))
                .containsExactly(courses().of("p2"));
        assertThat(courses().marked(CourseMark.OPEN_FINDING, null, 10)).isEmpty();
    }

    @Test
    void whatIsRefusedOrKnownChangesNothing() {
        happens(CONSIDERED);
        happens(STARTED);

        assertThat(start(courses(), "c9", "01-08")).isEqualTo(new Refused(new UnknownCourse()));
        assertThat(start(courses(), COURSE, "01-08"))
                .isEqualTo(new Done(courses().of(ANA).find(COURSE).orElseThrow(), false));
        assertThat(courses().of(ANA).version()).isEqualTo(2);
    }

    @RepeatedTest(10)
    void ofTwoStartsAtTheSameMomentOneIsRefused() {
        happens(CONSIDERED);

        List<CourseResult> results =
                Together.run(() -> start(courses(), COURSE, "01-08"), () -> start(otherReplica(), COURSE, "01-09"));

        assertThat(results).filteredOn(Done.class::isInstance).hasSize(1);
        assertThat(results).contains(new Refused(new SaidOtherwise("start")));
    }

    @RepeatedTest(10)
    void coursesOfOnePatientDoNotOverwriteEachOther() {
        Together.run(() -> considers(courses(), "c1"), () -> considers(otherReplica(), "c2"));

        assertThat(courses().of(ANA).courses()).extracting(Course::id).containsExactlyInAnyOrder("c1", "c2");
    }

    protected void happens(CourseEvent event) {
        assertThat(courses().change(ANA, event.course(), _ -> new Decided(event)))
                .isInstanceOf(Done.class);
    }

    private static CourseResult considers(Courses courses, String course) {
        return courses.change(ANA, course, _ -> new Decided(new CourseConsidered(course, PLAN, RECORDING)));
    }

    private static void considers(Courses courses, String patient, String course, Plan plan) {
        courses.change(patient, course, _ -> new Decided(new CourseConsidered(course, plan, RECORDING)));
    }

    private static CourseResult start(Courses courses, String course, String monthAndDay) {
        CourseAddress address = new CourseAddress(ANA, course, _ -> true);
        return new CourseConduct(courses, new InMemoryVoice())
                .take(address, new StartCourse(day(monthAndDay), CourseStories.NEVERTHELESS, List.of()), RECORDING);
    }
}
