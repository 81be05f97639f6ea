package care.plumbline.goals.goal;

import care.plumbline.claims.ClaimGuard;
import care.plumbline.goals.attainment.AttainmentLevel;
import care.plumbline.goals.attainment.AttainmentScale;
import care.plumbline.goals.evidence.Evidence;
import care.plumbline.goals.goal.GoalDecision.Decided;
import care.plumbline.goals.goal.GoalDecision.Refused;
import care.plumbline.goals.goal.GoalStep.AcceptGoal;
import care.plumbline.goals.goal.GoalStep.CloseGoal;
import care.plumbline.goals.goal.GoalStep.HoldGoal;
import care.plumbline.goals.goal.GoalStep.ReportWork;
import care.plumbline.goals.goal.GoalStep.ReviseGoal;
import care.plumbline.goals.goal.GoalStep.SetScale;
import care.plumbline.goals.score.HeardScores;
import care.plumbline.goals.score.InMemoryScores;
import care.plumbline.goals.score.PatientScores;
import care.plumbline.measures.Measures;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Patient p1 of the cast: her goals, what she says about them, and states that are reached by applying events.
public final class Ana {

    public static final String PATIENT = "p1";
    public static final LocalDate TODAY = LocalDate.parse("2024-06-30");
    public static final Recording AT_THE_PRACTICE =
            new Recording(new Recorded(Instant.parse("2024-06-30T10:00:00Z"), "gp-1"), TODAY);

    /// Nothing was heard of her scores or of any evidence.
    public static final Knowledge KNOWLEDGE =
            new Knowledge(Measures.standard(), ClaimGuard.standard(), PatientScores.none(PATIENT), Map.of());

    /// What is found about her outlooks then: where she stands, by what she said herself.
    public static final Appraisal APPRAISED = new Appraisal(number("7"), null, List.of());

    private Ana() {}

    /// Goal setting on goals, with scores and evidence in memory.
    public static GoalSetting goalSetting(Goals goals, Clock clock) {
        return goalSetting(goals, new InMemoryScores(), (_, _) -> Optional.empty(), clock);
    }

    public static GoalSetting goalSetting(Goals goals, HeardScores scores, Evidence evidence, Clock clock) {
        return new GoalSetting(
                goals, new GoalSources(Measures.standard(), ClaimGuard.standard(), scores, evidence), clock);
    }

    public static GoalPrompts prompts() {
        return new GoalPrompts(Measures.standard(), ClaimGuard.standard());
    }

    public static Wish lessPain() {
        return new Wish("A day at my desk without lying down", number("3"), day("2024-06-01"), 3, 2, null);
    }

    /// g1: pain from 7 to 3, stated on 2 January.
    public static StateGoal painGoal() {
        return painGoal("g1", lessPain());
    }

    public static StateGoal painGoal(String id, Wish wish) {
        return new StateGoal(
                id,
                GoalKind.PAIN,
                "nrs-pain",
                wish,
                number("7"),
                day("2024-01-02"),
                ExpressedBy.PATIENT,
                Particulars.NONE);
    }

    /// g2: carrying the shopping, from 4 to 8, higher is better.
    public static StateGoal activityGoal() {
        Wish wish = new Wish("Carry my shopping home", number("8"), null, null, null, null);
        return new StateGoal(
                "g2",
                GoalKind.ACTIVITY,
                "psfs",
                wish,
                number("4"),
                day("2024-01-02"),
                ExpressedBy.PATIENT,
                Particulars.NONE);
    }

    /// o1: for g1, of course c1, said on 3 January.
    public static StateOutlook outlook() {
        return outlook("o1", "c1", "2024-01-03");
    }

    public static StateOutlook outlook(String id, @Nullable String course, String statedOn) {
        return new StateOutlook(
                id, "g1", course, number("0"), number("3"), number("70"), number("2"), day(statedOn), null, null);
    }

    public static PatientGoals nothing() {
        return PatientGoals.none(PATIENT);
    }

    public static PatientGoals withPainGoal() {
        return decided(nothing().state(painGoal(), KNOWLEDGE, AT_THE_PRACTICE), nothing());
    }

    /// g1 in every state of its lifecycle.
    public static PatientGoals withPainGoal(Lifecycle lifecycle) {
        PatientGoals goals = withPainGoal();
        for (GoalStep step : stepsTo(lifecycle)) {
            goals = taken(goals, step);
        }
        return goals;
    }

    /// What happens to g1 until it is in that state.
    public static List<GoalStep> stepsTo(Lifecycle lifecycle) {
        return switch (lifecycle) {
            case PROPOSED -> List.of();
            case ACCEPTED -> List.of(accept(Party.PATIENT));
            case ACTIVE -> List.of(accept(Party.PATIENT), accept(Party.PROVIDER));
            case ON_HOLD -> List.of(accept(Party.PATIENT), accept(Party.PROVIDER), hold());
            case COMPLETED -> List.of(close(ClosureOutcome.COMPLETED));
            case CANCELLED -> List.of(close(ClosureOutcome.CANCELLED));
            case REJECTED -> List.of(close(ClosureOutcome.REJECTED));
            case ENTERED_IN_ERROR -> List.of(close(ClosureOutcome.ENTERED_IN_ERROR));
        };
    }

    /// g1 and course c1, considered or started.
    public static PatientGoals withCourse(@Nullable String startedOn) {
        return decided(withPainGoal().learn(List.of(course("c1", 1, startedOn)), AT_THE_PRACTICE), withPainGoal());
    }

    public static KnownCourse course(String id, long version, @Nullable String startedOn) {
        return new KnownCourse(
                id, version, Set.of("g1"), startedOn == null ? null : day(startedOn), null, "exercise-general", 1);
    }

    public static AcceptGoal accept(Party by) {
        return new AcceptGoal("g1", _ -> true, by, day("2024-02-01"));
    }

    public static HoldGoal hold() {
        return new HoldGoal("g1", _ -> true, "Surgery on the knee first", day("2024-03-01"));
    }

    public static CloseGoal close(ClosureOutcome outcome) {
        return new CloseGoal("g1", _ -> true, outcome, "We talked about it", day("2024-06-01"));
    }

    public static ReviseGoal revise(WishChange change) {
        return new ReviseGoal("g1", _ -> true, change, "What others reached", null, day("2024-02-01"));
    }

    public static WishChange target(String target) {
        return new WishChange(null, number(target), null, null, null, null);
    }

    /// g3: carrying the shopping up two floors, from 3 to 7 by summer; it was a 9.
    public static StateGoal namedActivity() {
        return new StateGoal(
                "g3",
                GoalKind.ACTIVITY,
                "psfs",
                new Wish("Carry my shopping", number("7"), day("2024-06-01"), 2, 2, null),
                number("3"),
                day("2024-01-02"),
                ExpressedBy.PATIENT,
                new Particulars(new Activity("Two floors up", number("9")), null, null, Particulars.ENGLISH));
    }

    /// g4: back at the counter, 30 hours a week.
    public static StateGoal workGoal() {
        return new StateGoal(
                "g4",
                GoalKind.WORK,
                "days-lost-28",
                new Wish("Back at the counter", number("2"), day("2024-06-01"), null, null, null),
                number("20"),
                day("2024-01-02"),
                ExpressedBy.PATIENT,
                new Particulars(
                        null,
                        new Work(
                                new WorkSituation(WorkStatus.OFF_WORK, number("0"), "counter and stock"),
                                new WorkSituation(WorkStatus.WORKING, number("30"), "counter")),
                        null,
                        Particulars.ENGLISH));
    }

    /// Levels on nrs-pain: 8-10, 6-7, 3-5, 2, 0-1.
    public static AttainmentScale scale() {
        return new AttainmentScale(List.of(
                level(-2, "8", "10"), level(-1, "6", "7"), level(0, "3", "5"), level(1, "2", "2"), level(2, "0", "1")));
    }

    public static AttainmentLevel level(int level, String from, String to) {
        return new AttainmentLevel(level, "Level " + level, number(from), number(to));
    }

    public static SetScale setScale(String on, @Nullable String reason) {
        return new SetScale("g1", _ -> true, scale(), reason, day(on));
    }

    public static ReportWork reportWork(String on) {
        return new ReportWork(
                "g4", _ -> true, new WorkSituation(WorkStatus.WORKING_WITH_LIMITS, number("12"), null), day(on));
    }

    /// o9: certain that a 3 will come, by February, for she was told so.
    public static StateOutlook certain() {
        return new StateOutlook(
                "o9",
                "g1",
                null,
                number("0"),
                number("3"),
                number("100"),
                null,
                day("2024-01-03"),
                day("2024-02-01"),
                new OwnWords("They say this will cure me.", Particulars.ENGLISH));
    }

    public static GoalDecision take(PatientGoals goals, GoalStep step) {
        return goals.take(step, KNOWLEDGE, AT_THE_PRACTICE);
    }

    public static GoalDecision state(PatientGoals goals, StateGoal request) {
        return goals.state(request, KNOWLEDGE, AT_THE_PRACTICE);
    }

    public static GoalDecision state(PatientGoals goals, StateOutlook request) {
        return goals.state(request, KNOWLEDGE, AT_THE_PRACTICE);
    }

    public static PatientGoals taken(PatientGoals goals, GoalStep step) {
        return decided(take(goals, step), goals);
    }

    public static PatientGoals stated(PatientGoals goals, StateOutlook request) {
        return decided(state(goals, request), goals);
    }

    /// The state after a decision that must have been taken.
    public static PatientGoals decided(GoalDecision decision, PatientGoals before) {
        PatientGoals after = before;
        for (GoalEvent event : events(decision)) {
            after = after.after(event);
        }
        return after;
    }

    public static List<GoalEvent> events(GoalDecision decision) {
        if (decision instanceof Decided decided) {
            return decided.events();
        }
        throw new AssertionError("expected a decision, got " + decision);
    }

    public static GoalRefusal refusal(GoalDecision decision) {
        if (decision instanceof Refused refused) {
            return refused.refusal();
        }
        throw new AssertionError("expected a refusal, got " + decision);
    }

    /// The broken rules as `field rule`.
    public static List<String> broken(GoalDecision decision) {
        if (refusal(decision) instanceof GoalRefusal.RulesBroken broken) {
            return broken.violations().stream()
                    .map(violation -> violation.field() + " " + violation.rule())
                    .toList();
        }
        throw new AssertionError("expected broken rules, got " + decision);
    }

    public static Goal goal(PatientGoals goals) {
        return goals.goal("g1").orElseThrow();
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    public static BigDecimal number(String decimal) {
        return new BigDecimal(decimal);
    }
}
