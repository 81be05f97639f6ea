package care.plumbline.outcomes.measurement;

import care.plumbline.measures.Measures;
import care.plumbline.measures.OutcomeMeasure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What every score must be. All broken rules are told at once.
final class ScoreRules {

    private ScoreRules() {}

    static List<Violation> broken(Measures measures, String code, Observation observation, LocalDate today) {
        List<Violation> broken = new ArrayList<>();
        Optional<OutcomeMeasure> measure = measures.find(code);
        if (measure.isEmpty()) {
            broken.add(new Violation("measure", "known-measure", "must be the code of a known outcome measure"));
        }
        measure.ifPresent(known -> score(known, observation.value(), broken));
        if (observation.observedOn().isAfter(today)) {
            broken.add(new Violation("observedOn", "not-in-the-future", "must not lie in the future"));
        }
        return broken;
    }

    private static void score(OutcomeMeasure measure, BigDecimal value, List<Violation> broken) {
        if (value.compareTo(measure.lowest()) < 0 || value.compareTo(measure.highest()) > 0) {
            broken.add(new Violation(
                    "value",
                    "within-range",
                    "must lie between " + measure.lowest().toPlainString() + " and "
                            + measure.highest().toPlainString() + " on " + measure.code()));
        }
        if (value.scale() > OutcomeMeasure.MOST_DECIMALS) {
            broken.add(new Violation(
                    "value", "decimals", "must have at most " + OutcomeMeasure.MOST_DECIMALS + " decimals"));
        }
    }
}
