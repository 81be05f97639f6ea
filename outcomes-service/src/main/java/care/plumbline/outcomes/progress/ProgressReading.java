package care.plumbline.outcomes.progress;

import care.plumbline.measures.Measures;
import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.conclusion.GoalJudgement;
import care.plumbline.outcomes.judgement.Goal;
import care.plumbline.outcomes.judgement.Score;
import care.plumbline.outcomes.progress.Progress.GoalProgress;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Reads how far a patient has come out of a judged case.
public final class ProgressReading {

    private final Measures measures;

    public ProgressReading(Measures measures) {
        this.measures = measures;
    }

    public Progress of(CaseAsOf one) {
        return new Progress(
                one.patient(),
                one.asOf(),
                one.facts().goals().stream()
                        .sorted(Comparator.comparing(Goal::statedOn).thenComparing(Goal::goal))
                        .flatMap(goal -> judgement(one, goal).map(judged -> new GoalProgress(goal, judged)).stream())
                        .toList(),
                one.facts().scores().measures().stream()
                        .flatMap(code -> measure(one, code).stream())
                        .toList());
    }

    private static Optional<GoalJudgement> judgement(CaseAsOf one, Goal goal) {
        return one.goals().stream()
                .filter(judged -> judged.goal().equals(goal.goal()))
                .findFirst();
    }

    private Optional<MeasureProgress> measure(CaseAsOf one, String code) {
        OutcomeMeasure measure = measures.find(code).orElseThrow();
        List<Score> scores = one.facts().scores().between(code, LocalDate.MIN, one.asOf());
        return scores.stream()
                .reduce((best, next) ->
                        measure.improvement(best.value(), next.value()).signum() > 0 ? next : best)
                .map(best -> new MeasureProgress(
                        measure,
                        scores.getLast(),
                        measure.landmarks().severityOf(scores.getLast().value()).orElse(null),
                        best,
                        FlareUps.of(measure, scores, one.asOf())));
    }
}
