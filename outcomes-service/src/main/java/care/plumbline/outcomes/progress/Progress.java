package care.plumbline.outcomes.progress;

import care.plumbline.outcomes.conclusion.GoalJudgement;
import care.plumbline.outcomes.judgement.Goal;
import java.time.LocalDate;
import java.util.List;

/// How far a patient has come. Pain, activity, work and coping are separate results: one of them can be a success while
/// the pain is unchanged.
///
/// @param goals with their judgements, in the order in which they were stated
/// @param measures those with a score, in the order of their codes
public record Progress(String patient, LocalDate asOf, List<GoalProgress> goals, List<MeasureProgress> measures) {

    private static final String PAIN = "PAIN";

    public Progress {
        goals = List.copyOf(goals);
        measures = List.copyOf(measures);
    }

    /// Whether a goal that is not about pain was reached while no goal about pain has come nearer.
    public boolean succeedsWithUnchangedPain() {
        List<GoalJudgement> pain = goals.stream()
                .map(GoalProgress::judgement)
                .filter(judged -> judged.kind().equals(PAIN))
                .toList();
        return !pain.isEmpty()
                && pain.stream().noneMatch(judged -> judged.isSuccess() || hasImproved(judged))
                && goals.stream()
                        .map(GoalProgress::judgement)
                        .anyMatch(judged -> !judged.kind().equals(PAIN) && judged.isSuccess());
    }

    private static boolean hasImproved(GoalJudgement judged) {
        return judged.change() != null && judged.change().isImprovement();
    }

    /// A goal and how far it has come.
    public record GoalProgress(Goal goal, GoalJudgement judgement) {}
}
