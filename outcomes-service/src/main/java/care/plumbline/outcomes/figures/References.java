package care.plumbline.outcomes.figures;

import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.judgement.Evidence;
import care.plumbline.outcomes.statistics.MissingData;
import care.plumbline.outcomes.statistics.Sample;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What before-after figures must be held against before anybody concludes anything.
///
/// @param naturalCourse what happens without treatment; empty where it is not known
/// @param selection what regression to the mean makes of it; absent where it cannot be told
/// @param missingBaseline how far those who were judged started from those who are overdue, in standard deviations of
///     the baselines: positive is higher scores; absent where too few are missing
/// @param together with the published evidence; absent without it
/// @param adjusted beside all others; absent for all, and where too few are on a side
public record References(
        List<NaturalCourse> naturalCourse,
        @Nullable SelectionEffect selection,
        @Nullable Double missingBaseline,
        @Nullable Together together,
        @Nullable AdjustedComparison adjusted) {

    public References {
        naturalCourse = List.copyOf(naturalCourse);
    }

    /// @param everybody on the same measure in the same period; empty for the figures of everybody
    static References of(OutcomeMeasure measure, Tally tally, Optional<Tally> everybody, @Nullable Evidence evidence) {
        Optional<Response> response = Response.of(tally);
        return new References(
                NaturalCourse.on(measure),
                everybody
                        .flatMap(all -> SelectionEffect.of(measure, tally, all))
                        .orElse(null),
                missingBaseline(tally).orElse(null),
                Together.of(MeanImprovement.of(tally), evidence).orElse(null),
                everybody
                        .flatMap(all -> AdjustedComparison.of(tally, all, response))
                        .orElse(null));
    }

    private static Optional<Double> missingBaseline(Tally tally) {
        if (tally.of(Counter.JUDGED) < 2
                || !SmallCells.count(tally, Counter.JUDGED).isShown()
                || !SmallCells.count(tally, Counter.UNMEASURED).isShown()) {
            return Optional.empty();
        }
        Sample judged = Moments.ofBaselineAndImprovement(tally).sampleX();
        return Moments.ofUnmeasuredBaselines(tally)
                .filter(missing -> missing.standardDeviation() + judged.standardDeviation() > 0)
                .map(missing -> MissingData.standardisedDifference(judged, missing));
    }
}
