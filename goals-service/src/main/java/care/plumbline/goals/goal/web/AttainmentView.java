package care.plumbline.goals.goal.web;

import care.plumbline.goals.goal.Attainment;
import care.plumbline.goals.goal.Attainment.Missing;
import care.plumbline.goals.goal.Attainment.Score;
import care.plumbline.goals.goal.Attainment.Weighting;
import care.plumbline.goals.goal.GoalAttainment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far a patient's goals are attained, as it is shown.
///
/// @param goals those with an attainment scale
/// @param weighting what the goals weigh
/// @param tScore T scores of the goals that count: 50 is exactly what was agreed on
/// @param missing why there is no score, or none now
record AttainmentView(
        String patient,
        List<GoalAttainmentView> goals,
        Weighting weighting,
        @Nullable ScoreView tScore,
        @Nullable Missing missing) {

    /// @param goals how many count
    /// @param gained now less baseline
    record ScoreView(
            int goals,
            BigDecimal baseline,
            @Nullable BigDecimal now,
            @Nullable BigDecimal gained) {

        static @Nullable ScoreView of(@Nullable Score score) {
            return score == null ? null : new ScoreView(score.goals(), score.baseline(), score.now(), score.gained());
        }
    }

    /// @param scaleVersion version of the scale that counts now
    /// @param baseline where the patient stood by the day the scale was set
    /// @param now by the last score observed after that
    record GoalAttainmentView(
            String goal,
            int scaleVersion,
            @Nullable StandingView baseline,
            @Nullable StandingView now) {}

    record StandingView(BigDecimal score, LocalDate on, int level, String description) {

        static @Nullable StandingView of(GoalAttainment.@Nullable Standing standing) {
            return standing == null
                    ? null
                    : new StandingView(standing.score(), standing.on(), standing.level(), standing.description());
        }
    }

    static AttainmentView of(String patient, Attainment attainment) {
        return new AttainmentView(
                patient,
                attainment.goals().stream()
                        .map(goal -> new GoalAttainmentView(
                                goal.goal(),
                                goal.scale().version(),
                                StandingView.of(goal.baseline()),
                                StandingView.of(goal.now())))
                        .toList(),
                attainment.weighting(),
                ScoreView.of(attainment.score()),
                attainment.missing());
    }
}
