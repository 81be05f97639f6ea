package care.plumbline.providers.course;

import static care.plumbline.providers.Cast.ANA;
import static care.plumbline.providers.Cast.PHYSIO;
import static care.plumbline.providers.Cast.RECORDING;
import static care.plumbline.providers.Cast.day;

import care.plumbline.measures.Measures;
import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.providers.course.CourseEvent.CourseConsidered;
import care.plumbline.providers.course.CourseEvent.CourseDisclosed;
import care.plumbline.providers.course.CourseEvent.CourseEnded;
import care.plumbline.providers.course.CourseEvent.CoursePaused;
import care.plumbline.providers.course.CourseEvent.CourseResumed;
import care.plumbline.providers.course.CourseEvent.CourseStarted;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One course told from its events: considered, disclosed on 01-03, started on 01-08, paused from 02-01, resumed on
/// 02-09, ended on 04-01.
final class CourseStories {

    static final String COURSE = "c1";
    static final Plan PLAN = new Plan("exercise-general", 3, PHYSIO, List.of("g1", "g2"));
    static final Map<String, OutcomeMeasure> MEASURES = Map.of("g1", measure("nrs-pain"), "g2", measure("psfs"));
    static final Disclosure DISCLOSURE = new Disclosure(
            day("01-03"), 12, 8, "Most notice it after six weeks.", List.of(expects(PHYSIO, 5, "01-03")));
    static final Ending ENDING = new Ending(day("04-01"), EndReason.COMPLETED);

    static final CourseEvent CONSIDERED = new CourseConsidered(COURSE, PLAN, RECORDING);
    static final CourseEvent DISCLOSED = new CourseDisclosed(COURSE, DISCLOSURE, RECORDING);
    static final CourseEvent STARTED = new CourseStarted(COURSE, day("01-08"), RECORDING);
    static final CourseEvent PAUSED = new CoursePaused(COURSE, day("02-01"), RECORDING);
    static final CourseEvent RESUMED = new CourseResumed(COURSE, day("02-09"), RECORDING);
    static final CourseEvent ENDED = new CourseEnded(COURSE, ENDING, RECORDING);

    private CourseStories() {}

    /// The course as it is after its consideration and the given events.
    static Course after(CourseEvent... events) {
        PatientCourses courses = PatientCourses.none(ANA).after(CONSIDERED);
        for (CourseEvent event : events) {
            courses = courses.after(event);
        }
        return courses.find(COURSE).orElseThrow();
    }

    /// An expectation for g1.
    static Expectation expects(String provider, @Nullable Integer score, String monthAndDay) {
        BigDecimal expected = score == null ? null : BigDecimal.valueOf(score);
        return new Expectation("g1", provider, expected, BigDecimal.valueOf(60), null, day(monthAndDay));
    }

    static DiscloseCourse disclosing(LocalDate on, DiscloseCourse.ForGoal... expectations) {
        return new DiscloseCourse(on, 12, 8, "Most notice it after six weeks.", List.of(expectations));
    }

    static DiscloseCourse.ForGoal forGoal(String goal, @Nullable String expected) {
        return new DiscloseCourse.ForGoal(
                goal, expected == null ? null : new BigDecimal(expected), BigDecimal.valueOf(60));
    }

    static OutcomeMeasure measure(String code) {
        return Measures.standard().find(code).orElseThrow();
    }
}
