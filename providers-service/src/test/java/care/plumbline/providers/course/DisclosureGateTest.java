package care.plumbline.providers.course;

import static care.plumbline.providers.Cast.PHYSIO;
import static care.plumbline.providers.Cast.RECORDING;
import static care.plumbline.providers.Cast.day;
import static care.plumbline.providers.course.CourseStories.COURSE;
import static care.plumbline.providers.course.CourseStories.NEVERTHELESS;
import static care.plumbline.providers.course.CourseStories.PARTICULARS;
import static care.plumbline.providers.course.CourseStories.after;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.providers.course.CourseDecision.Decided;
import care.plumbline.providers.course.CourseDecision.Refused;
import care.plumbline.providers.course.CourseEvent.CourseConsidered;
import care.plumbline.providers.course.CourseEvent.CourseDisclosed;
import care.plumbline.providers.course.CourseEvent.CourseStarted;
import care.plumbline.providers.course.CourseEvent.ExpectationStated;
import care.plumbline.providers.course.CourseRefusal.CourseWithoutGoal;
import care.plumbline.providers.course.CourseRefusal.DisclosureIncomplete;
import care.plumbline.providers.course.CourseStep.StartCourse;
import care.plumbline.providers.course.CourseStep.StartNevertheless;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosureGateTest {

    private static final LocalDate DAY = day("01-08");
    private static final StartNevertheless HISTORY =
            new StartNevertheless(OverrideKind.IMPORTED_HISTORY, "From the old record.");

    @Test
    void aFullDisclosureOpensTheGate() {
        Course told = after(disclosed(PARTICULARS, expects("g1"), expects("g2")));
        assertThat(told.missing()).isEmpty();
        assertThat(start(told, null)).isEqualTo(decided(StartConditions.NONE));
    }

    @Test
    void nothingToldIsEverythingMissing() {
        assertThat(start(after(), null))
                .isEqualTo(new Refused(new DisclosureIncomplete(List.of(
                        new MissingPart("sessions", null),
                        new MissingPart("weeks", null),
                        new MissingPart("time-to-effect", null),
                        new MissingPart("procedures", null),
                        new MissingPart("risks", null),
                        new MissingPart("burden", null),
                        new MissingPart("words", null),
                        new MissingPart("expected", "g1"),
                        new MissingPart("likelihood", "g1"),
                        new MissingPart("expected", "g2"),
                        new MissingPart("likelihood", "g2")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sessions", "weeks", "time-to-effect", "procedures", "risks", "burden", "words"})
    void eachPartIsNamedWhenItAloneIsMissing(String part) {
        Particulars all = PARTICULARS;
        Particulars less = new Particulars(
                part.equals("sessions") ? null : all.sessions(),
                part.equals("weeks") ? null : all.weeks(),
                part.equals("time-to-effect") ? null : all.timeToEffectWeeks(),
                part.equals("procedures") ? null : all.procedures(),
                part.equals("risks") ? " " : all.risks(),
                part.equals("burden") ? null : all.burden(),
                part.equals("words") ? null : all.text());
        assertThat(start(after(disclosed(less, expects("g1"), expects("g2"))), null))
                .isEqualTo(new Refused(new DisclosureIncomplete(List.of(new MissingPart(part, null)))));
    }

    @Test
    void aReasonOpensTheGateAndStaysWithWhatWasMissing() {
        Course told = after(disclosed(PARTICULARS, expects("g1")));
        assertThat(start(told, NEVERTHELESS))
                .isEqualTo(decided(new StartConditions(
                        new OverriddenStart(
                                OverrideKind.TOLD_ELSEWHERE,
                                "Told by phone.",
                                List.of("expected of g2", "likelihood of g2")),
                        List.of())));
    }

    @Test
    void aReasonWithoutNeedIsNotRecorded() {
        Course told = after(disclosed(PARTICULARS, expects("g1"), expects("g2")));
        assertThat(start(told, NEVERTHELESS)).isEqualTo(decided(StartConditions.NONE));
    }

    @Test
    void whatTheProviderStatedElsewhereCountsUntilTheFirstSession() {
        Course told = after(
                disclosed(PARTICULARS, expects("g1")),
                new ExpectationStated(COURSE, expects("g2"), List.of(), RECORDING));
        assertThat(told.missing()).isEmpty();
        Expectation late = new Expectation("g2", PHYSIO, BigDecimal.ONE, BigDecimal.ONE, null, day("01-09"), null);
        Course tooLate =
                after(disclosed(PARTICULARS, expects("g1")), new ExpectationStated(COURSE, late, List.of(), RECORDING));
        assertThat(start(tooLate, null)).isInstanceOf(Refused.class);
    }

    @Test
    void aCourseWithoutAGoalDoesNotStartUnlessItDidLongAgo() {
        Course goalless = PatientCourses.none("p1")
                .after(new CourseConsidered(COURSE, new Plan("mbsr", 1, PHYSIO, List.of()), RECORDING))
                .after(disclosed(PARTICULARS))
                .find(COURSE)
                .orElseThrow();
        assertThat(start(goalless, null)).isEqualTo(new Refused(new CourseWithoutGoal()));
        assertThat(start(goalless, NEVERTHELESS)).isEqualTo(new Refused(new CourseWithoutGoal()));
        assertThat(start(goalless, HISTORY))
                .isEqualTo(decided(new StartConditions(
                        new OverriddenStart(OverrideKind.IMPORTED_HISTORY, "From the old record.", List.of("goal")),
                        List.of())));
    }

    private static CourseEvent disclosed(Particulars particulars, Expectation... expectations) {
        Disclosure disclosure = new Disclosure(day("01-03"), particulars, List.of(expectations));
        return new CourseDisclosed(COURSE, disclosure, List.of(), RECORDING);
    }

    private static Expectation expects(String goal) {
        return new Expectation(goal, PHYSIO, BigDecimal.valueOf(5), BigDecimal.valueOf(60), null, day("01-03"), null);
    }

    private static CourseDecision start(Course course, @Nullable StartNevertheless override) {
        return course.take(new StartCourse(DAY, override, List.of()), RECORDING);
    }

    private static CourseDecision decided(StartConditions conditions) {
        return new Decided(new CourseStarted(COURSE, DAY, conditions, RECORDING));
    }
}
