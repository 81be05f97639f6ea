package care.plumbline.goals.goal;

import static care.plumbline.goals.goal.Ana.AT_THE_PRACTICE;
import static care.plumbline.goals.goal.Ana.broken;
import static care.plumbline.goals.goal.Ana.day;
import static care.plumbline.goals.goal.Ana.decided;
import static care.plumbline.goals.goal.Ana.events;
import static care.plumbline.goals.goal.Ana.number;
import static care.plumbline.goals.goal.Ana.outlook;
import static care.plumbline.goals.goal.Ana.refusal;
import static care.plumbline.goals.goal.Ana.state;
import static care.plumbline.goals.goal.Ana.stated;
import static care.plumbline.goals.goal.Ana.withCourse;
import static care.plumbline.goals.goal.Ana.withPainGoal;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.goals.goal.GoalDecision.Unchanged;
import care.plumbline.goals.goal.GoalEvent.OutlookStated;
import care.plumbline.goals.goal.GoalRefusal.IdTaken;
import care.plumbline.goals.goal.GoalRefusal.NotPossibleNow;
import care.plumbline.goals.goal.GoalRefusal.Sealed;
import care.plumbline.goals.goal.GoalRefusal.TooMany;
import care.plumbline.goals.goal.GoalRefusal.UnknownCourse;
import care.plumbline.goals.goal.GoalRefusal.UnknownGoal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatingOutlooksTest {

    @Test
    void anOutlookIsKeptAsItWasSaid() {
        Outlook said = new Outlook(outlook(), AT_THE_PRACTICE.recorded(), Ana.APPRAISED);

        assertThat(events(state(withCourse(null), outlook()))).containsExactly(new OutlookStated(said));
        assertThat(stated(withCourse(null), outlook()).outlooks().of("g1")).containsExactly(said);
    }

    @Test
    void askedAgainItIsANewOutlookAndTheOldOneStays() {
        PatientGoals once = stated(withPainGoal(), outlook("o1", null, "2024-01-03"));
        PatientGoals twice = stated(once, outlook("o2", null, "2024-02-03"));

        assertThat(twice.outlooks().of("g1")).extracting(Outlook::id).containsExactly("o1", "o2");
    }

    @Test
    void theSameOutlookAgainChangesNothingEvenAfterTheSeal() {
        PatientGoals goals = stated(withCourse(null), outlook());
        PatientGoals started =
                decided(goals.learn(List.of(Ana.course("c1", 2, "2024-01-02")), Ana.AT_THE_PRACTICE), goals);

        assertThat(state(started, outlook())).isEqualTo(new Unchanged());
        assertThat(refusal(state(started, outlook("o1", null, "2024-01-03")))).isEqualTo(new IdTaken("o1"));
    }

    @ParameterizedTest
    @CsvSource({
        "11, , , , hope within-range",
        "-0.1, , , , hope within-range",
        " , 10.5, , , expected within-range",
        " , 3.0001, , , expected decimals",
        " , , 101, , likelihood within-range",
        " , , -1, , likelihood within-range",
        " , , , 0, smallestWorthwhile greater-than-zero",
        " , , , -2, smallestWorthwhile greater-than-zero",
        " , , , 11, smallestWorthwhile within-range",
        " , , , , body says-something",
    })
    void refusesFiguresThatMeanNothing(
            @Nullable BigDecimal hope,
            @Nullable BigDecimal expected,
            @Nullable BigDecimal likelihood,
            @Nullable BigDecimal smallestWorthwhile,
            String rule) {
        StateOutlook request = new StateOutlook(
                "o1", "g1", null, hope, expected, likelihood, smallestWorthwhile, day("2024-01-03"), null, null);

        assertThat(broken(state(withPainGoal(), request))).containsExactly(rule);
    }

    @Test
    void everyFigureMayBeStatedAlone() {
        BigDecimal two = number("2");
        assertThat(events(state(withPainGoal(), figures(two, null, null, null))))
                .hasSize(1);
        assertThat(events(state(withPainGoal(), figures(null, two, null, null))))
                .hasSize(1);
        assertThat(events(state(withPainGoal(), figures(null, null, two, null))))
                .hasSize(1);
        assertThat(events(state(withPainGoal(), figures(null, null, null, two))))
                .hasSize(1);
    }

    @Test
    void anExpectationOfCertaintyIsTakenAsItIsSaid() {
        assertThat(events(state(withPainGoal(), figures(number("0"), number("0"), number("100"), number("10")))))
                .hasSize(1);
    }

    @Test
    void anOutlookLiesBetweenItsGoalAndToday() {
        assertThat(broken(state(withPainGoal(), outlook("o1", null, "2024-01-01"))))
                .containsExactly("statedOn not-before-goal");
        assertThat(broken(state(withPainGoal(), outlook("o1", null, "2024-07-01"))))
                .containsExactly("statedOn not-in-the-future");
        assertThat(events(state(withPainGoal(), outlook("o1", null, "2024-01-02"))))
                .hasSize(1);
        assertThat(events(state(withPainGoal(), outlook("o1", null, "2024-06-30"))))
                .hasSize(1);
    }

    @Test
    void refusesAnOutlookForAGoalThatIsNotThere() {
        assertThat(refusal(state(Ana.nothing(), outlook()))).isEqualTo(new UnknownGoal("g1"));
    }

    @Test
    void refusesACourseThatWasNeverHeardOf() {
        assertThat(refusal(state(withPainGoal(), outlook()))).isEqualTo(new UnknownCourse("c1"));
    }

    @Test
    void refusesACourseThatIsNotForTheGoal() {
        KnownCourse other = new KnownCourse("c1", 1, Set.of("g2"), null, null, "exercise-general", 1);
        PatientGoals goals = decided(withPainGoal().learn(List.of(other), Ana.AT_THE_PRACTICE), withPainGoal());

        assertThat(broken(state(goals, outlook()))).containsExactly("course for-this-goal");
    }

    @ParameterizedTest
    @CsvSource({"2024-01-07, true", "2024-01-08, true", "2024-01-09, false", "2024-06-30, false"})
    void aCourseIsSealedAfterTheDayOfItsFirstSession(String statedOn, boolean inTime) {
        GoalDecision decision = state(withCourse("2024-01-08"), outlook("o1", "c1", statedOn));

        if (inTime) {
            assertThat(events(decision)).hasSize(1);
        } else {
            assertThat(refusal(decision)).isEqualTo(new Sealed("c1", day("2024-01-08")));
        }
    }

    @Test
    void anOutlookWithoutACourseIsNeverTooLate() {
        assertThat(events(state(withCourse("2024-01-08"), outlook("o1", null, "2024-06-30"))))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Lifecycle.class,
            names = {"COMPLETED", "CANCELLED", "REJECTED"})
    void aClosedGoalTakesOutlooksOfTheTimeBeforeItsEnd(Lifecycle lifecycle) {
        PatientGoals closed = withPainGoal(lifecycle);

        assertThat(events(state(closed, outlook("o1", null, "2024-06-01")))).hasSize(1);
        assertThat(refusal(state(closed, outlook("o1", null, "2024-06-02"))))
                .isEqualTo(new NotPossibleNow(lifecycle, "state an outlook"));
    }

    @Test
    void nobodyHopedForAGoalThatWasAnError() {
        assertThat(refusal(state(withPainGoal(Lifecycle.ENTERED_IN_ERROR), outlook("o1", null, "2024-01-03"))))
                .isEqualTo(new NotPossibleNow(Lifecycle.ENTERED_IN_ERROR, "state an outlook"));
    }

    @Test
    void aPatientHasAtMostAThousandOutlooks() {
        PatientGoals goals = withPainGoal();
        for (int i = 0; i < OutlookStatement.MOST_OUTLOOKS; i++) {
            goals = goals.after(new OutlookStated(
                    new Outlook(outlook("o" + i, null, "2024-01-03"), AT_THE_PRACTICE.recorded(), Ana.APPRAISED)));
        }

        assertThat(refusal(state(goals, outlook("one-more", null, "2024-01-03"))))
                .isEqualTo(new TooMany("outlooks of a patient", 1000));
    }

    private static StateOutlook figures(
            @Nullable BigDecimal hope,
            @Nullable BigDecimal expected,
            @Nullable BigDecimal likelihood,
            @Nullable BigDecimal smallestWorthwhile) {
        return new StateOutlook(
                "o1", "g1", null, hope, expected, likelihood, smallestWorthwhile, day("2024-01-03"), null, null);
    }
}
