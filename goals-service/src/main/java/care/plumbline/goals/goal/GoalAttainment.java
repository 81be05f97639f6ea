package care.plumbline.goals.goal;

import care.plumbline.goals.score.PatientScores;
import care.plumbline.measures.OutcomeMeasure;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How far one goal is attained on the scale that counts now.
///
/// @param goal id of the goal
/// @param baseline where the patient stood by the day the scale was set
/// @param now by the last score observed after that
public record GoalAttainment(
        String goal,
        ScaleVersion scale,
        @Nullable Standing baseline,
        @Nullable Standing now) {

    /// A score and its level.
    public record Standing(BigDecimal score, LocalDate on, int level, String description) {

        static Standing of(BigDecimal score, LocalDate on, ScaleVersion scale, OutcomeMeasure measure) {
            int level = scale.scale().levelOf(score, measure);
            String description = scale.scale().levels().stream()
                    .filter(each -> each.level() == level)
                    .findFirst()
                    .orElseThrow()
                    .description();
            return new Standing(score, on, level, description);
        }
    }

    static GoalAttainment of(Goal goal, ScaleVersion scale, PatientScores scores, OutcomeMeasure measure) {
        Standing baseline = Baseline.of(goal, scale, scores)
                .map(found -> Standing.of(found.score(), found.on(), scale, measure))
                .orElse(null);
        Standing now = scores.last(goal.measure())
                .filter(score -> baseline != null && score.observedOn().isAfter(baseline.on()))
                .map(score -> Standing.of(score.value(), score.observedOn(), scale, measure))
                .orElse(null);
        return new GoalAttainment(goal.id(), scale, baseline, now);
    }
}
