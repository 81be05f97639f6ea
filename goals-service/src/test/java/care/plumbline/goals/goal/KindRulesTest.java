package care.plumbline.goals.goal;

import static care.plumbline.goals.goal.Ana.broken;
import static care.plumbline.goals.goal.Ana.day;
import static care.plumbline.goals.goal.Ana.nothing;
import static care.plumbline.goals.goal.Ana.number;
import static care.plumbline.goals.goal.Ana.state;
import static care.plumbline.goals.goal.Ana.withPainGoal;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.goals.attainment.AttainmentScale;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KindRulesTest {

    @Test
    void painHasALevelToLiveWithThatThePatientSets() {
        Wish wish = new Wish("Less", number("3"), null, null, null, number("4.0"));

        assertThat(Ana.goal(Ana.decided(state(nothing(), Ana.painGoal("g1", wish)), nothing()))
                        .wish()
                        .tolerable())
                .isEqualTo("4");
        assertThat(broken(state(nothing(), Ana.painGoal("g1", withTolerable("2")))))
                .containsExactly("tolerable not-better-than-target");
        assertThat(broken(state(nothing(), Ana.painGoal("g1", withTolerable("11")))))
                .containsExactly("tolerable within-range");
        assertThat(broken(state(nothing(), goal(GoalKind.COPING, "nrs-pain", withTolerable("4"), "7", null, null))))
                .containsExactly("tolerable only-for-pain");
    }

    @Test
    void theLevelToLiveWithMayBeRevised() {
        PatientGoals revised =
                Ana.taken(withPainGoal(), Ana.revise(new WishChange(null, null, null, null, null, number("5"))));

        assertThat(Ana.goal(revised).wish().tolerable()).isEqualTo("5");
        assertThat(Ana.goal(revised).revisions().getFirst().kind()).isEqualTo(RevisionKind.CLARIFIED);
    }

    @Test
    void anActivityHasLevelsOnThePatientSpecificScaleAndADate() {
        Activity activity = new Activity("Two floors up", number("9"));
        Wish undated = new Wish("Carry", number("7"), null, null, null, null);
        Wish dated = new Wish("Carry", number("7"), day("2024-06-01"), null, null, null);

        assertThat(state(nothing(), Ana.namedActivity())).isInstanceOf(GoalDecision.Decided.class);
        assertThat(broken(state(nothing(), goal(GoalKind.ACTIVITY, "psfs", undated, null, activity, null))))
                .containsExactlyInAnyOrder("baseline level-now", "due has-a-date");
        assertThat(broken(state(nothing(), goal(GoalKind.ACTIVITY, "eq-vas", dated, "3", activity, null))))
                .containsExactly("measure patient-specific-scale");
        assertThat(broken(state(nothing(), goal(GoalKind.OTHER, "psfs", dated, "3", activity, null))))
                .containsExactly("activity only-for-activity");
        assertThat(broken(state(
                        nothing(),
                        goal(GoalKind.ACTIVITY, "psfs", dated, "3", new Activity("Up", number("11")), null))))
                .containsExactly("activity.before within-range");
    }

    @Test
    void workHasStatusHoursDutiesAndADate() {
        WorkSituation off = new WorkSituation(WorkStatus.OFF_WORK, null, null);
        WorkSituation endless = new WorkSituation(WorkStatus.WORKING, number("169"), null);
        Wish undated = new Wish("Work", number("2"), null, null, null, null);

        assertThat(state(nothing(), Ana.workGoal())).isInstanceOf(GoalDecision.Decided.class);
        assertThat(broken(state(
                        nothing(), goal(GoalKind.WORK, "days-lost-28", undated, "20", null, new Work(off, endless)))))
                .containsExactlyInAnyOrder("due has-a-date", "work.wanted.hours within-range");
        assertThat(broken(state(
                        nothing(), goal(GoalKind.OTHER, "days-lost-28", undated, "20", null, new Work(off, off)))))
                .containsExactlyInAnyOrder("work only-for-work", "due has-a-date", "work.wanted changes-something");
    }

    @Test
    void workIsReportedOverTimeForWorkGoalsOnly() {
        PatientGoals goals = Ana.decided(state(withPainGoal(), Ana.workGoal()), withPainGoal());
        PatientGoals later = Ana.taken(Ana.taken(goals, Ana.reportWork("2024-04-01")), Ana.reportWork("2024-03-01"));

        assertThat(later.goal("g4").orElseThrow().progress().workReports())
                .extracting(WorkReport::on)
                .containsExactly(day("2024-03-01"), day("2024-04-01"));
        assertThat(Ana.take(later, Ana.reportWork("2024-03-01"))).isEqualTo(new GoalDecision.Unchanged());
        assertThat(broken(Ana.take(goals, Ana.reportWork("2024-07-01")))).containsExactly("on not-in-the-future");
        assertThat(broken(Ana.take(
                        goals,
                        new GoalStep.ReportWork(
                                "g1", _ -> true, new WorkSituation(WorkStatus.WORKING, null, null), null))))
                .containsExactly("goal only-for-work");
    }

    @Test
    void aScaleGivenWithTheGoalIsItsFirstVersion() {
        AttainmentScale gap = new AttainmentScale(List.of(
                Ana.level(-2, "9", "10"),
                Ana.level(-1, "6", "7"),
                Ana.level(0, "3", "5"),
                Ana.level(1, "2", "2"),
                Ana.level(2, "0", "1")));

        Goal goal = Ana.goal(Ana.decided(state(nothing(), scaled(Ana.scale(), "3")), nothing()));
        assertThat(goal.scale().orElseThrow())
                .isEqualTo(new ScaleVersion(1, Ana.scale(), day("2024-01-02"), "gp-1", null, 3, 2));
        assertThat(broken(state(nothing(), scaled(gap, "3")))).containsExactly("levels no-gap");
        assertThat(broken(state(nothing(), scaled(Ana.scale(), "2")))).containsExactly("levels agreed-level");
    }

    @Test
    void theWordsAreOfALanguageThatIsReadHere() {
        StateGoal klingon = new StateGoal(
                "g1",
                GoalKind.PAIN,
                "nrs-pain",
                Ana.lessPain(),
                null,
                day("2024-01-02"),
                ExpressedBy.PATIENT,
                new Particulars(null, null, null, "tlh"));

        assertThat(broken(state(nothing(), klingon))).containsExactly("language known-language");
    }

    private static Wish withTolerable(String tolerable) {
        return new Wish("Less", number("3"), null, null, null, number(tolerable));
    }

    private static StateGoal scaled(AttainmentScale scale, String target) {
        return new StateGoal(
                "g1",
                GoalKind.PAIN,
                "nrs-pain",
                new Wish("Less", number(target), null, 3, 2, null),
                number("7"),
                day("2024-01-02"),
                ExpressedBy.PATIENT,
                new Particulars(null, null, scale, Particulars.ENGLISH));
    }

    private static StateGoal goal(
            GoalKind kind,
            String measure,
            Wish wish,
            @Nullable String baseline,
            @Nullable Activity activity,
            @Nullable Work work) {
        return new StateGoal(
                "g1",
                kind,
                measure,
                wish,
                baseline == null ? null : new BigDecimal(baseline),
                day("2024-01-02"),
                ExpressedBy.PATIENT,
                new Particulars(activity, work, null, Particulars.ENGLISH));
    }
}
