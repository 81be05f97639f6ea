package care.plumbline.outcomes.figures;

import care.plumbline.outcomes.statistics.Interval;
import care.plumbline.outcomes.statistics.MissingData;
import java.util.Optional;

/// How many of the courses that were due have a verdict (clinical methods 11).
///
/// @param share judged of due
public record Response(long judged, long due, double share, Interval interval) {

    private static final long ENOUGH_PERCENT = 60;

    /// Empty where nothing was due, or where too few people were.
    static Optional<Response> of(Tally tally) {
        Count judged = SmallCells.count(tally, Counter.JUDGED);
        Count due = SmallCells.count(tally, Counter.DUE);
        return judged instanceof Count.Shown(long answered) && due instanceof Count.Shown(long all) && all > 0
                ? Optional.of(of(answered, all))
                : Optional.empty();
    }

    static Response of(long judged, long due) {
        MissingData data = new MissingData(due, judged);
        return new Response(judged, due, data.response(), data.interval());
    }

    MissingData missingData() {
        return new MissingData(due, judged);
    }

    /// Below 60 % those who answered may be others than those who did not: bounds are shown, and no verdict.
    public boolean isEnough() {
        return judged * 100 >= due * ENOUGH_PERCENT;
    }
}
