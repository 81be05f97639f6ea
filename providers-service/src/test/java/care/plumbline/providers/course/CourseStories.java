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
import care.plumbline.providers.course.CourseEvent.FindingReviewed;
import care.plumbline.providers.course.CourseEvent.GoalsLinked;
import care.plumbline.providers.course.CourseStep.StartNevertheless;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One course told from its events: considered, disclosed on 01-03, started on 01-08, paused from 02-01, resumed on
/// 02-09, ended on 04-01.
final class CourseStories {

    static final String COURSE = "c1";
    static final Plan PLAN = new Plan("exercise-general", 3, PHYSIO, List.of("g1", "g2"));
    static final KnownTreatment EXERCISE = new KnownTreatment(
            "exercise-general",
            3,
            false,
            false,
            new KnownTreatment.Facts(
                    "Supervised exercise",
                    "exercise",
                    List.of("physical-therapy"),
                    6,
                    List.of(new KnownTreatment.Evidence(
                            "nrs-pain", new BigDecimal("2.0"), new BigDecimal("2.4"), null))));
    static final Grounds GROUNDS = new Grounds(
            Map.of(
                    "g1", new Grounds.Footing(measure("nrs-pain"), BigDecimal.valueOf(7)),
                    "g2", new Grounds.Footing(measure("psfs"), null)),
            Optional.of(EXERCISE));
    static final Particulars PARTICULARS = new Particulars(
            12, 8, 6, "Guided exercise.", "Sore muscles.", "Two visits a week.", "Most notice it after six weeks.");
    static final Disclosure DISCLOSURE =
            new Disclosure(day("01-03"), PARTICULARS, List.of(expects(PHYSIO, 5, "01-03")));
    static final Ending ENDING = new Ending(day("04-01"), EndReason.COMPLETED);

    static final CourseEvent CONSIDERED = new CourseConsidered(COURSE, PLAN, RECORDING);
    static final CourseEvent DISCLOSED = new CourseDisclosed(COURSE, DISCLOSURE, List.of(), RECORDING);
    static final CourseEvent STARTED = new CourseStarted(COURSE, day("01-08"), StartConditions.NONE, RECORDING);
    static final CourseEvent PAUSED = new CoursePaused(COURSE, day("02-01"), RECORDING);
    static final CourseEvent RESUMED = new CourseResumed(COURSE, day("02-09"), RECORDING);
    static final CourseEvent ENDED = new CourseEnded(COURSE, ENDING, RECORDING);

    static final StartNevertheless NEVERTHELESS = new StartNevertheless(OverrideKind.TOLD_ELSEWHERE, "Told by phone.");
    static final CourseEvent OVERRIDDEN = new CourseStarted(
            COURSE,
            day("01-08"),
            new StartConditions(
                    new OverriddenStart(OverrideKind.TOLD_ELSEWHERE, "Told by phone.", List.of("expected of g2")),
                    List.of("q1")),
            RECORDING);
    static final CourseEvent LINKED = new GoalsLinked(COURSE, List.of("g3"), RECORDING);
    static final CourseEvent REVIEWED = new FindingReviewed(
            COURSE, "f1", new Finding.Review(Finding.State.DISMISSED, "Meant as a joke.", "gp-1"), RECORDING);

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
        return new Expectation("g1", provider, expected, BigDecimal.valueOf(60), null, day(monthAndDay), null);
    }

    static DiscloseCourse disclosing(LocalDate on, DiscloseCourse.ForGoal... expectations) {
        return new DiscloseCourse(on, PARTICULARS, List.of(expectations));
    }

    static DiscloseCourse.ForGoal forGoal(String goal, @Nullable String expected) {
        return new DiscloseCourse.ForGoal(
                goal, expected == null ? null : new BigDecimal(expected), BigDecimal.valueOf(60), null, null);
    }

    static OutcomeMeasure measure(String code) {
        return Measures.standard().find(code).orElseThrow();
    }
}
