package care.plumbline.outcomes.figures;

import care.plumbline.outcomes.judgement.Evidence;
import care.plumbline.outcomes.statistics.ChanceCalibration;
import care.plumbline.outcomes.statistics.Interval;
import care.plumbline.outcomes.statistics.ScoreCalibration;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What others are told of a treatment or a provider on one measure, fit to leave the care team and rounded, so that
/// equal results are equal. What is withheld is absent.
public record Results(
        GroupKind kind,
        String code,
        String measure,
        @Nullable Long due,
        @Nullable Long judged,
        @Nullable Improvement improvement,
        @Nullable Benefited benefit,
        @Nullable Published evidence,
        @Nullable Drawn shrunken,
        String verdict,
        List<Calibrated> calibration) {

    private static final int DECIMALS = 4;

    public Results {
        calibration = List.copyOf(calibration);
    }

    public record Improvement(
            BigDecimal mean,
            @Nullable BigDecimal standardDeviation,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high) {

        static Improvement of(MeanImprovement found) {
            Interval interval = found.interval();
            return new Improvement(
                    rounded(found.mean()),
                    orNull(found.standardDeviation()),
                    interval == null ? null : rounded(interval.low()),
                    interval == null ? null : rounded(interval.high()));
        }
    }

    /// Both criteria.
    ///
    /// @param yes share of those who benefited; absent where response was too low
    /// @param no share of those who did not
    public record Benefited(@Nullable Share yes, @Nullable Share no, BigDecimal worst, BigDecimal best) {

        static Optional<Benefited> of(Benefit found) {
            Interval bounds = found.bounds();
            return bounds == null
                    ? Optional.empty()
                    : Optional.of(new Benefited(
                            Share.of(found.share()),
                            Share.of(found.notShare()),
                            rounded(bounds.low()),
                            rounded(bounds.high())));
        }
    }

    public record Share(BigDecimal share, BigDecimal low, BigDecimal high) {

        static @Nullable Share of(Benefit.@Nullable Share found) {
            return found == null
                    ? null
                    : new Share(
                            rounded(found.share()),
                            rounded(found.interval().low()),
                            rounded(found.interval().high()));
        }
    }

    /// What is published.
    public record Published(BigDecimal mean, BigDecimal standardError) {}

    /// Own results drawn towards what is published.
    public record Drawn(
            BigDecimal mean, BigDecimal standardDeviation, BigDecimal low, BigDecimal high, BigDecimal evidenceWeight) {

        static Drawn of(Together found) {
            Interval interval = found.shrunken().interval();
            return new Drawn(
                    rounded(found.shrunken().value()),
                    rounded(found.shrunken().standardDeviation()),
                    rounded(interval.low()),
                    rounded(interval.high()),
                    rounded(1 - found.shrunken().ownWeight()));
        }
    }

    public record Calibrated(
            String book,
            long pairs,
            BigDecimal bias,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            BigDecimal meanAbsoluteError,
            BigDecimal rootMeanSquareError,
            @Nullable Long chances,
            @Nullable BigDecimal brier,
            @Nullable BigDecimal skill,
            String verdict) {

        static Stream<Calibrated> of(BookCalibration found) {
            ScoreCalibration scores = found.scores();
            if (scores == null) {
                return Stream.empty();
            }
            Interval interval = scores.interval();
            ChanceCalibration chances = found.likelihoods();
            return Stream.of(new Calibrated(
                    found.party().code(),
                    scores.n(),
                    rounded(scores.bias()),
                    interval == null ? null : rounded(interval.low()),
                    interval == null ? null : rounded(interval.high()),
                    rounded(scores.meanAbsoluteError()),
                    rounded(scores.rootMeanSquareError()),
                    chances == null ? null : chances.n(),
                    chances == null ? null : rounded(chances.brier()),
                    chances == null ? null : orNull(chances.skill()),
                    found.verdict().code()));
        }
    }

    static Results of(Group group, @Nullable Evidence evidence) {
        Tally tally = group.tally();
        GroupName name = group.key().name();
        Optional<Response> response = Response.of(tally);
        Optional<MeanImprovement> improvement = MeanImprovement.of(tally);
        Optional<Together> together = Together.of(improvement, evidence);
        return new Results(
                name.kind(),
                name.code(),
                group.key().measure(),
                shown(SmallCells.count(tally, Counter.DUE)),
                shown(SmallCells.count(tally, Counter.JUDGED)),
                improvement.map(Improvement::of).orElse(null),
                Benefited.of(Benefit.of(tally, Responder.BOTH, response)).orElse(null),
                together.map(found -> new Published(
                                rounded(found.prior().mean()),
                                rounded(found.prior().standardError())))
                        .orElse(null),
                together.map(Drawn::of).orElse(null),
                Verdict.of(improvement, response, evidence).code(),
                Arrays.stream(Party.values())
                        .filter(party -> party != Party.OWN || name.kind() == GroupKind.PROVIDER)
                        .map(party -> BookCalibration.of(tally, party, response))
                        .flatMap(Calibrated::of)
                        .toList());
    }

    private static @Nullable Long shown(Count count) {
        return count instanceof Count.Shown(long shown) ? shown : null;
    }

    private static @Nullable BigDecimal orNull(@Nullable Double value) {
        return value == null ? null : rounded(value);
    }

    private static BigDecimal rounded(double value) {
        BigDecimal shortest = BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
