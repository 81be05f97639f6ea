package care.plumbline.goals.goal;

import care.plumbline.goals.attainment.AttainmentScore;
import care.plumbline.goals.goal.GoalAttainment.Standing;
import care.plumbline.goals.score.PatientScores;
import care.plumbline.measures.Measures;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How far the goals of one patient are attained: level per goal, and the T score against the patient's own baseline.
///
/// @param goals those with an attainment scale, in the order in which they were stated
/// @param weighting what the goals weigh
/// @param score absent where no goal counts
/// @param missing why there is no score, or none now
public record Attainment(
        List<GoalAttainment> goals,
        Weighting weighting,
        @Nullable Score score,
        @Nullable Missing missing) {

    public Attainment {
        goals = List.copyOf(goals);
    }

    /// The T scores of the same goals at two times.
    ///
    /// @param goals how many count
    /// @param now absent until a goal has a later score
    /// @param gained now less baseline
    public record Score(
            int goals,
            BigDecimal baseline,
            @Nullable BigDecimal now,
            @Nullable BigDecimal gained) {}

    /// Importance times difficulty where every goal that counts has both, else 1 for all.
    public enum Weighting {
        IMPORTANCE_TIMES_DIFFICULTY("importance-times-difficulty"),
        EQUAL("equal");

        private final String code;

        Weighting(String code) {
            this.code = code;
        }

        /// The code on the wire.
        @Override
        public String toString() {
            return code;
        }
    }

    /// Why there is no score: a score of nothing is no 50.
    public enum Missing {
        NO_SCALE("no-scale"),
        NO_BASELINE("no-baseline"),
        ALL_WEIGHTS_ZERO("all-weights-zero"),
        NO_LATER_SCORE("no-later-score");

        private final String code;

        Missing(String code) {
            this.code = code;
        }

        /// The code on the wire.
        @Override
        public String toString() {
            return code;
        }
    }

    /// A patient is compared with their own baseline on the same goals: once one has a later score, only those that
    /// have one count.
    static Attainment of(PatientGoals patient, PatientScores scores, Measures measures) {
        List<GoalAttainment> goals = patient.goals().stream()
                .filter(goal -> goal.lifecycle() != Lifecycle.ENTERED_IN_ERROR)
                .flatMap(goal -> goal.scale().stream()
                        .flatMap(scale -> measures.find(goal.measure()).stream()
                                .map(measure -> GoalAttainment.of(goal, scale, scores, measure))))
                .toList();
        List<GoalAttainment> based =
                goals.stream().filter(goal -> goal.baseline() != null).toList();
        List<GoalAttainment> later =
                based.stream().filter(goal -> goal.now() != null).toList();
        List<GoalAttainment> counted = later.isEmpty() ? based : later;
        Weighting weighting = counted.stream().anyMatch(goal -> goal.scale().weight() == null)
                ? Weighting.EQUAL
                : Weighting.IMPORTANCE_TIMES_DIFFICULTY;
        List<GoalAttainment> weighing = counted.stream()
                .filter(goal -> weight(goal, weighting).signum() > 0)
                .toList();
        if (weighing.isEmpty()) {
            return new Attainment(goals, weighting, null, missing(goals, based));
        }
        BigDecimal before = t(weighing, weighting, GoalAttainment::baseline);
        BigDecimal now = later.isEmpty() ? null : t(weighing, weighting, GoalAttainment::now);
        return new Attainment(
                goals,
                weighting,
                new Score(weighing.size(), before, now, now == null ? null : now.subtract(before)),
                now == null ? Missing.NO_LATER_SCORE : null);
    }

    private static Missing missing(List<GoalAttainment> goals, List<GoalAttainment> based) {
        if (goals.isEmpty()) {
            return Missing.NO_SCALE;
        }
        return based.isEmpty() ? Missing.NO_BASELINE : Missing.ALL_WEIGHTS_ZERO;
    }

    private static BigDecimal t(
            List<GoalAttainment> goals, Weighting weighting, Function<GoalAttainment, @Nullable Standing> when) {
        return AttainmentScore.of(goals.stream()
                .map(goal -> {
                    Standing standing = when.apply(goal);
                    return new AttainmentScore.Part(weight(goal, weighting), standing == null ? 0 : standing.level());
                })
                .toList());
    }

    private static BigDecimal weight(GoalAttainment goal, Weighting weighting) {
        BigDecimal weight = goal.scale().weight();
        return weighting == Weighting.EQUAL || weight == null ? BigDecimal.ONE : weight;
    }
}
