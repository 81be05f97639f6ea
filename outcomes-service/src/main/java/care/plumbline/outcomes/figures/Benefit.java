package care.plumbline.outcomes.figures;

import care.plumbline.outcomes.statistics.Interval;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How many benefited by one definition, and always beside it how many did not.
///
/// @param of judged courses that the definition applies to
/// @param share of those who benefited; absent where counts are withheld or too few answered
/// @param notShare of those who did not; absent with the other
/// @param bounds if all who are missing had failed, and if all had benefited; absent where counts are withheld
public record Benefit(
        Responder definition,
        Count of,
        Count benefited,
        Count notBenefited,
        @Nullable Share share,
        @Nullable Share notShare,
        @Nullable Interval bounds) {

    /// @param interval Wilson, 95 %
    public record Share(double share, Interval interval) {

        static Share of(long count, long of) {
            return new Share((double) count / of, Interval.ofProportion(count, of));
        }
    }

    /// @param response of the courses that were due, where it may be shown
    static Benefit of(Tally tally, Responder definition, Optional<Response> response) {
        Map<Boolean, String> counters = new LinkedHashMap<>();
        counters.put(true, Counter.responders(definition));
        counters.put(false, Counter.others(definition));
        Map<Boolean, Count> parts = SmallCells.parts(tally, Counter.defined(definition), counters);
        Count of = SmallCells.count(tally, Counter.defined(definition));
        Count yes = parts.getOrDefault(true, new Count.Shown(0));
        Count no = parts.getOrDefault(false, new Count.Shown(0));
        if (response.isPresent()
                && of instanceof Count.Shown(long all)
                && all > 0
                && yes instanceof Count.Shown(long benefited)
                && no instanceof Count.Shown(long others)) {
            boolean enough = response.get().isEnough();
            return new Benefit(
                    definition,
                    of,
                    yes,
                    no,
                    enough ? Share.of(benefited, all) : null,
                    enough ? Share.of(others, all) : null,
                    response.get().missingData().bounds(benefited, all));
        }
        return new Benefit(definition, of, yes, no, null, null, null);
    }
}
