package care.plumbline.providers.course;

import static care.plumbline.providers.Cast.ANA;
import static care.plumbline.providers.Cast.GP;
import static care.plumbline.providers.Cast.RECORDING;
import static care.plumbline.providers.Cast.day;
import static care.plumbline.providers.course.CourseStories.CONSIDERED;
import static care.plumbline.providers.course.CourseStories.COURSE;
import static care.plumbline.providers.course.CourseStories.DISCLOSED;
import static care.plumbline.providers.course.CourseStories.ENDED;
import static care.plumbline.providers.course.CourseStories.PAUSED;
import static care.plumbline.providers.course.CourseStories.PLAN;
import static care.plumbline.providers.course.CourseStories.RESUMED;
import static care.plumbline.providers.course.CourseStories.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.providers.Together;
import care.plumbline.providers.course.CourseDecision.Decided;
import care.plumbline.providers.course.CourseEvent.CourseConsidered;
import care.plumbline.providers.course.CourseEvent.ExpectationStated;
import care.plumbline.providers.course.CourseRefusal.SaidOtherwise;
import care.plumbline.providers.course.CourseRefusal.UnknownCourse;
import care.plumbline.providers.course.CourseResult.Done;
import care.plumbline.providers.course.CourseResult.Refused;
import care.plumbline.providers.course.CourseStep.StartCourse;
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
                new Expectation("g2", GP, new BigDecimal("4.125"), new BigDecimal("33.3"), "In words", day("01-04")),
                RECORDING);
        PatientCourses expected = PatientCourses.none(ANA);
        for (CourseEvent event : List.of(CONSIDERED, DISCLOSED, expectation, STARTED, PAUSED, RESUMED, PAUSED, ENDED)) {
            happens(event);
            expected = expected.after(event);
        }
        happens(new CourseConsidered("c2", PLAN, RECORDING));

        assertThat(otherReplica().of(ANA)).isEqualTo(expected.after(new CourseConsidered("c2", PLAN, RECORDING)));
        assertThat(courses().of("p2")).isEqualTo(PatientCourses.none("p2"));
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

    private static CourseResult start(Courses courses, String course, String monthAndDay) {
        CourseAddress address = new CourseAddress(ANA, course, _ -> true);
        return new CourseConduct(courses).take(address, new StartCourse(day(monthAndDay)), RECORDING);
    }
}
