package care.plumbline.providers.course;

import static care.plumbline.providers.Cast.RECORDING;
import static care.plumbline.providers.Cast.TODAY;
import static care.plumbline.providers.Cast.day;
import static care.plumbline.providers.course.CourseStories.DISCLOSED;
import static care.plumbline.providers.course.CourseStories.ENDED;
import static care.plumbline.providers.course.CourseStories.PAUSED;
import static care.plumbline.providers.course.CourseStories.RESUMED;
import static care.plumbline.providers.course.CourseStories.STARTED;
import static care.plumbline.providers.course.CourseStories.after;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.providers.course.CourseDecision.Decided;
import care.plumbline.providers.course.CourseDecision.Refused;
import care.plumbline.providers.course.CourseDecision.Unchanged;
import care.plumbline.providers.course.CourseRefusal.InTheFuture;
import care.plumbline.providers.course.CourseRefusal.NotFromHere;
import care.plumbline.providers.course.CourseRefusal.SaidOtherwise;
import care.plumbline.providers.course.CourseRefusal.TooEarly;
import care.plumbline.providers.course.CourseStep.EndCourse;
import care.plumbline.providers.course.CourseStep.PauseCourse;
import care.plumbline.providers.course.CourseStep.ResumeCourse;
import care.plumbline.providers.course.CourseStep.StartCourse;
import care.plumbline.providers.recording.Recorded;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SteppingTest {

    private static final Map<CourseStatus, Course> IN_STATE = Map.of(
            CourseStatus.CONSIDERED, after(),
            CourseStatus.DISCLOSED, after(DISCLOSED),
            CourseStatus.STARTED, after(DISCLOSED, STARTED),
            CourseStatus.PAUSED, after(DISCLOSED, STARTED, PAUSED),
            CourseStatus.ENDED, after(DISCLOSED, STARTED, PAUSED, RESUMED, ENDED));

    @ParameterizedTest
    @EnumSource
    void eventsLeadToEveryState(CourseStatus status) {
        assertThat(inState(status).status()).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0} -- {1} on {2} --> {3}")
    @CsvSource(textBlock = """
        CONSIDERED, start,  01-08, decided
        CONSIDERED, pause,  01-08, not from here
        CONSIDERED, resume, 01-08, not from here
        CONSIDERED, end,    01-08, not from here
        DISCLOSED,  start,  01-03, decided
        DISCLOSED,  start,  01-02, too early
        DISCLOSED,  pause,  01-08, not from here
        DISCLOSED,  resume, 01-08, not from here
        DISCLOSED,  end,    01-08, not from here
        STARTED,    start,  01-08, unchanged
        STARTED,    start,  01-09, said otherwise
        STARTED,    pause,  01-08, decided
        STARTED,    pause,  01-07, too early
        STARTED,    resume, 02-01, not from here
        STARTED,    end,    01-08, decided
        STARTED,    end,    01-07, too early
        PAUSED,     start,  01-08, unchanged
        PAUSED,     pause,  02-01, unchanged
        PAUSED,     pause,  02-02, not from here
        PAUSED,     resume, 02-02, decided
        PAUSED,     resume, 02-01, too early
        PAUSED,     end,    02-01, decided
        PAUSED,     end,    01-31, too early
        ENDED,      start,  01-08, unchanged
        ENDED,      start,  01-09, said otherwise
        ENDED,      pause,  02-01, unchanged
        ENDED,      pause,  03-01, not from here
        ENDED,      resume, 02-09, unchanged
        ENDED,      resume, 02-10, not from here
        ENDED,      end,    04-01, unchanged
        ENDED,      end,    04-02, said otherwise
        """)
    void everyStepFromEveryState(CourseStatus status, String step, String monthAndDay, String outcome) {
        CourseDecision decision = inState(status).take(step(step, day(monthAndDay)), RECORDING);
        assertThat(outcomeOf(decision)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} in the future")
    @CsvSource({"CONSIDERED, start", "STARTED, pause", "PAUSED, resume", "STARTED, end"})
    void refusesAStepThatHasNotHappenedYet(CourseStatus status, String step) {
        assertThat(inState(status).take(step(step, TODAY.plusDays(1)), RECORDING))
                .isEqualTo(new Refused(new InTheFuture("on")));
        assertThat(inState(status).take(step(step, TODAY), RECORDING)).isInstanceOf(Decided.class);
    }

    @Test
    void aCoursePausesAgainFromTheDayItWentOn() {
        Course resumed = after(STARTED, PAUSED, RESUMED);
        assertThat(resumed.take(new PauseCourse(day("02-08")), RECORDING))
                .isEqualTo(new Refused(new TooEarly("on", day("02-09"), "the end of the pause")));
        assertThat(resumed.take(new PauseCourse(day("02-09")), RECORDING)).isInstanceOf(Decided.class);
    }

    @Test
    void refusesAnEndForAnotherReason() {
        Course ended = after(STARTED, ENDED);
        assertThat(ended.take(new EndCourse(day("04-01"), EndReason.NO_EFFECT), RECORDING))
                .isEqualTo(new Refused(new SaidOtherwise("end")));
    }

    @Test
    void saysWhereTheCourseIsWhenAStepDoesNotLeadOn() {
        assertThat(after().take(new PauseCourse(day("02-01")), RECORDING))
                .isEqualTo(new Refused(new NotFromHere(CourseStatus.CONSIDERED)));
    }

    @Test
    void afterItsStepsTheCourseHoldsEveryDay() {
        Timeline timeline = after(DISCLOSED, STARTED, PAUSED, RESUMED, ENDED).timeline();
        assertThat(timeline)
                .isEqualTo(new Timeline(
                        day("01-08"), List.of(new Pause(day("02-01"), day("02-09"))), CourseStories.ENDING));
        assertThat(after(DISCLOSED, STARTED, PAUSED, RESUMED, ENDED).margin().steps())
                .containsExactly(
                        Recorded.of(new StepTaken("started", day("01-08")), RECORDING),
                        Recorded.of(new StepTaken("paused", day("02-01")), RECORDING),
                        Recorded.of(new StepTaken("resumed", day("02-09")), RECORDING),
                        Recorded.of(new StepTaken("ended", day("04-01")), RECORDING));
    }

    @Test
    void aPauseInWhichTheCourseEndsStaysOpen() {
        Course ended = after(STARTED, PAUSED, ENDED);
        assertThat(ended.status()).isEqualTo(CourseStatus.ENDED);
        assertThat(ended.timeline().pauses()).containsExactly(new Pause(day("02-01"), null));
    }

    @Test
    void countsItsVersionsByEvents() {
        assertThat(after().version()).isEqualTo(1);
        assertThat(after(DISCLOSED, STARTED, PAUSED, RESUMED, ENDED).version()).isEqualTo(6);
    }

    private static Course inState(CourseStatus status) {
        return Objects.requireNonNull(IN_STATE.get(status));
    }

    private static CourseStep step(String name, LocalDate on) {
        return switch (name) {
            case "start" -> new StartCourse(on, CourseStories.NEVERTHELESS, List.of());
            case "pause" -> new PauseCourse(on);
            case "resume" -> new ResumeCourse(on);
            case "end" -> new EndCourse(on, EndReason.COMPLETED);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static String outcomeOf(CourseDecision decision) {
        return switch (decision) {
            case Decided _ -> "decided";
            case Unchanged _ -> "unchanged";
            case Refused(NotFromHere _) -> "not from here";
            case Refused(SaidOtherwise _) -> "said otherwise";
            case Refused(TooEarly _) -> "too early";
            case Refused(CourseRefusal other) -> other.toString();
        };
    }
}
