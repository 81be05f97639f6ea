package care.plumbline.outcomes.figures;

import care.plumbline.measures.ChangeBand;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The judged courses by what the change means for the person.
final class Changes {

    private static final ChangeBand[] NO_BENEFIT = {ChangeBand.WORSE, ChangeBand.NO_CHANGE};
    private static final ChangeBand[] BENEFIT = {ChangeBand.IMPROVED, ChangeBand.GREATLY_IMPROVED};

    private Changes() {}

    /// Where those who benefited and those who did not are shown, the bands split up each of the two totals;
    /// else all judged courses.
    static Map<ChangeBand, Count> of(Tally tally) {
        Benefit benefit = Benefit.of(tally, Responder.BOTH, Optional.empty());
        if (!benefit.benefited().isShown() || tally.of(Counter.defined(Responder.BOTH)) == 0) {
            return parts(tally, Counter.JUDGED, ChangeBand.values());
        }
        Map<ChangeBand, Count> changes = parts(tally, Counter.others(Responder.BOTH), NO_BENEFIT);
        changes.putAll(parts(tally, Counter.responders(Responder.BOTH), BENEFIT));
        return changes;
    }

    private static Map<ChangeBand, Count> parts(Tally tally, String total, ChangeBand[] bands) {
        Map<ChangeBand, String> counters = new LinkedHashMap<>();
        for (ChangeBand band : bands) {
            counters.put(band, Counter.change(band));
        }
        return SmallCells.parts(tally, total, counters);
    }
}
