package care.plumbline.outcomes.figures;

import care.plumbline.outcomes.statistics.ChanceCalibration;
import care.plumbline.outcomes.statistics.ChanceCalibration.Stated;
import care.plumbline.outcomes.statistics.ScoreCalibration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How one party's expectations related to results: only those that were frozen before the first session, of judged
/// courses (clinical methods 6).
///
/// @param pairs expected scores with a result
/// @param scores absent where nothing was paired, or too few people were
/// @param chances pairs that came with a likelihood: of the result being at or past the expected score
/// @param likelihoods absent where none was stated, or too few people were asked
/// @param bins likelihoods by quarters, fit to leave the care team
public record BookCalibration(
        Party party,
        Count pairs,
        @Nullable ScoreCalibration scores,
        Count chances,
        @Nullable ChanceCalibration likelihoods,
        List<Bin> bins,
        CalibrationVerdict verdict) {

    /// Likelihoods of `from` and up to, not including, a quarter more; the last one includes certainty.
    ///
    /// @param mean of the likelihoods; absent where counts are withheld
    public record Bin(
            double from,
            Count stated,
            Count reached,
            Count missed,
            @Nullable Double mean) {}

    public BookCalibration {
        bins = List.copyOf(bins);
    }

    static BookCalibration of(Tally tally, Party party, Optional<Response> response) {
        Count pairs = SmallCells.count(tally, Counter.pairs(party));
        ScoreCalibration scores = isSome(pairs)
                ? ScoreCalibration.of(Moments.ofExpectedAndObserved(tally, party), Moments.distances(tally, party))
                : null;
        Count chances = SmallCells.count(tally, Counter.pairs(party), Counter.chances(party));
        ChanceCalibration likelihoods = isSome(chances) ? ChanceCalibration.of(stated(tally, party)) : null;
        return new BookCalibration(
                party,
                pairs,
                scores,
                chances,
                likelihoods,
                likelihoods == null ? List.of() : bins(tally, party, likelihoods),
                CalibrationVerdict.of(scores, party == Party.OWN ? Optional.empty() : response, party));
    }

    private static boolean isSome(Count count) {
        return count instanceof Count.Shown(long shown) && shown > 0;
    }

    private static SortedMap<Integer, Stated> stated(Tally tally, Party party) {
        SortedMap<Integer, Stated> stated = new TreeMap<>();
        for (int chance : Counter.chancesOf(tally, party)) {
            stated.put(
                    chance,
                    new Stated(tally.of(Counter.stated(party, chance)), tally.of(Counter.reached(party, chance))));
        }
        return stated;
    }

    private static List<Bin> bins(Tally tally, Party party, ChanceCalibration likelihoods) {
        Map<Integer, String> quarters = new LinkedHashMap<>();
        for (int quarter = 0; quarter < likelihoods.bins().size(); quarter++) {
            quarters.put(quarter, Counter.chances(party, quarter));
        }
        List<Bin> bins = new ArrayList<>();
        SmallCells.parts(tally, Counter.chances(party), quarters)
                .forEach((quarter, stated) -> bins.add(
                        bin(tally, party, quarter, stated, likelihoods.bins().get(quarter))));
        return bins;
    }

    private static Bin bin(Tally tally, Party party, int quarter, Count stated, ChanceCalibration.Bin found) {
        if (!stated.isShown()) {
            return new Bin(found.from(), stated, stated, stated, null);
        }
        Map<Boolean, Count> parts = SmallCells.parts(
                tally,
                Counter.chances(party, quarter),
                Map.of(
                        true, Counter.chances(party, quarter, true),
                        false, Counter.chances(party, quarter, false)));
        return new Bin(
                found.from(),
                stated,
                parts.getOrDefault(true, new Count.Shown(0)),
                parts.getOrDefault(false, new Count.Shown(0)),
                found.mean());
    }
}
