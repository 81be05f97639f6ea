package care.plumbline.goals.attainment;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import care.plumbline.measures.OutcomeMeasure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A five-level attainment scale on an outcome measure (Kiresuk & Sherman 1968).
///
/// The bounds are inclusive. From the lowest score of the measure to its highest, each level begins one step of the
/// measure after the level before it ends; the levels rise from -2 to +2 towards the better end. A score finer than
/// the step, between two levels, belongs to the worse one.
///
/// @param levels from -2 to +2
public record AttainmentScale(List<AttainmentLevel> levels) {

    private static final int WORST = -2;
    private static final int AGREED = 0;
    private static final int BEST = 2;

    public AttainmentScale {
        levels = levels.stream().sorted(comparingInt(AttainmentLevel::level)).toList();
    }

    /// The level that a score has attained.
    public int levelOf(BigDecimal score, OutcomeMeasure measure) {
        return levels.reversed().stream()
                .filter(level ->
                        measure.improvement(worstOf(level, measure), score).signum() >= 0)
                .mapToInt(AttainmentLevel::level)
                .findFirst()
                .orElse(WORST);
    }

    /// Whether a score is exactly what was agreed on.
    public boolean agreesOn(BigDecimal score, OutcomeMeasure measure) {
        return levelOf(score, measure) == AGREED;
    }

    /// What is wrong with the scale on a measure: empty when it covers the measure in order, without gap or overlap.
    public List<ScaleFault> faults(OutcomeMeasure measure) {
        if (!levels.stream()
                .map(AttainmentLevel::level)
                .toList()
                .equals(IntStream.rangeClosed(WORST, BEST).boxed().toList())) {
            return List.of(ScaleFault.FIVE_LEVELS);
        }
        if (levels.stream().anyMatch(level -> level.from().compareTo(level.to()) > 0)) {
            return List.of(ScaleFault.FROM_NOT_ABOVE_TO);
        }
        List<AttainmentLevel> byScore =
                levels.stream().sorted(comparing(AttainmentLevel::from)).toList();
        boolean higherIsBetter =
                measure.improvement(measure.lowest(), measure.highest()).signum() > 0;
        if (!byScore.equals(higherIsBetter ? levels : levels.reversed())) {
            return List.of(ScaleFault.ORDERED);
        }
        return coverage(byScore, measure);
    }

    private static List<ScaleFault> coverage(List<AttainmentLevel> byScore, OutcomeMeasure measure) {
        List<ScaleFault> faults = new ArrayList<>();
        if (byScore.getFirst().from().compareTo(measure.lowest()) != 0
                || byScore.getLast().to().compareTo(measure.highest()) != 0) {
            faults.add(ScaleFault.COVERS_THE_MEASURE);
        }
        for (int i = 1; i < byScore.size(); i++) {
            BigDecimal apart = byScore.get(i).from().subtract(byScore.get(i - 1).to());
            if (apart.signum() <= 0) {
                faults.add(ScaleFault.NO_OVERLAP);
            } else if (apart.compareTo(measure.step()) != 0) {
                faults.add(ScaleFault.NO_GAP);
            }
        }
        return faults.stream().distinct().toList();
    }

    private static BigDecimal worstOf(AttainmentLevel level, OutcomeMeasure measure) {
        return measure.improvement(level.from(), level.to()).signum() >= 0 ? level.from() : level.to();
    }
}
