package care.plumbline.outcomes.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;

/// How stated chances related to what happened (clinical methods 6).
///
/// @param brier mean squared error of the chances: 0 is perfect
/// @param baseRate share of what happened
/// @param reference Brier score of always stating the base rate
/// @param skill 1 is perfect, 0 no better than the base rate; absent where everything or nothing happened
/// @param expectedBrier what it would be on average if the chances were right
/// @param reliability Murphy's parts over the stated chances: `brier = reliability - resolution + uncertainty`
/// @param z Spiegelhalter's, standard normal if the chances were right; absent where they carry no information, as when
///     all were even or certain
/// @param p two-sided, of z
/// @param bins by quarters of the chance
public record ChanceCalibration(
        long n,
        double brier,
        double baseRate,
        double reference,
        @Nullable Double skill,
        double expectedBrier,
        double reliability,
        double resolution,
        double uncertainty,
        @Nullable Double z,
        @Nullable Double p,
        List<Bin> bins) {

    /// Chances are whole thousandths.
    public static final int CERTAIN = 1000;

    private static final int QUARTERS = 4;

    public ChanceCalibration {
        bins = List.copyOf(bins);
    }

    /// How often a chance was stated, and how often it then happened.
    public record Stated(long n, long happened) {

        public Stated plus(Stated other) {
            return new Stated(n + other.n, happened + other.happened);
        }
    }

    /// Stated chances of `from` and up to, not including, the next bin's; the last one includes certainty.
    ///
    /// @param mean of the chances; absent where none was stated
    /// @param observed share of what happened; absent where none was stated
    public record Bin(
            double from,
            Stated stated,
            @Nullable Double mean,
            @Nullable Double observed) {}

    /// The quarter that a chance in thousandths belongs to.
    public static int quarterOf(int chance) {
        return Math.min(chance * QUARTERS / CERTAIN, QUARTERS - 1);
    }

    /// @param stated by the chance in thousandths; at least one
    public static ChanceCalibration of(SortedMap<Integer, Stated> stated) {
        Forecasts forecasts = new Forecasts(stated);
        double n = forecasts.sum((chance, said) -> (double) said.n());
        double rate = forecasts.sum((chance, said) -> (double) said.happened()) / n;
        double brier = forecasts.sum((chance, said) ->
                        said.happened() * (1 - chance) * (1 - chance) + (said.n() - said.happened()) * chance * chance)
                / n;
        double reference = rate * (1 - rate);
        double informative =
                forecasts.sum((chance, said) -> said.n() * (1 - 2 * chance) * (1 - 2 * chance) * chance * (1 - chance));
        double surprise = forecasts.sum((chance, said) -> (said.happened() - said.n() * chance) * (1 - 2 * chance));
        Double z = informative == 0 ? null : surprise / Math.sqrt(informative);
        return new ChanceCalibration(
                (long) n,
                brier,
                rate,
                reference,
                reference == 0 ? null : 1 - brier / reference,
                forecasts.sum((chance, said) -> said.n() * chance * (1 - chance)) / n,
                forecasts.sum((chance, said) -> said.n() * squared(chance - share(said))) / n,
                forecasts.sum((chance, said) -> said.n() * squared(share(said) - rate)) / n,
                reference,
                z,
                z == null ? null : 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(z)),
                forecasts.bins());
    }

    private static double share(Stated said) {
        return (double) said.happened() / said.n();
    }

    private static double squared(double value) {
        return value * value;
    }

    private record Forecasts(SortedMap<Integer, Stated> byChance) {

        double sum(ToDoubleBiFunction<Double, Stated> term) {
            return byChance.entrySet().stream()
                    .mapToDouble(entry -> term.applyAsDouble((double) entry.getKey() / CERTAIN, entry.getValue()))
                    .sum();
        }

        List<Bin> bins() {
            List<Bin> bins = new ArrayList<>();
            for (int quarter = 0; quarter < QUARTERS; quarter++) {
                Forecasts inside = new Forecasts(new TreeMap<>());
                for (Map.Entry<Integer, Stated> entry : byChance.entrySet()) {
                    if (quarterOf(entry.getKey()) == quarter) {
                        inside.byChance.put(entry.getKey(), entry.getValue());
                    }
                }
                bins.add(inside.bin((double) quarter / QUARTERS));
            }
            return bins;
        }

        private Bin bin(double from) {
            Stated all = byChance.values().stream().reduce(new Stated(0, 0), Stated::plus);
            return all.n() == 0
                    ? new Bin(from, all, null, null)
                    : new Bin(from, all, sum((chance, said) -> said.n() * chance) / all.n(), share(all));
        }
    }
}
