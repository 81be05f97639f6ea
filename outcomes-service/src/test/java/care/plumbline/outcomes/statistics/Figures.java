package care.plumbline.outcomes.statistics;

import static java.util.Objects.requireNonNull;

import care.plumbline.measures.Measures;
import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.judgement.PersistentPain;
import care.plumbline.outcomes.statistics.FunnelLimits.Level;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The figures that each method yields, by the names of the examples.
final class Figures {

    private static final int ONE_SERVICE = 50;

    private final Map<String, Double> byName = new TreeMap<>();

    private Figures() {}

    static Map<String, Double> of(String method, Inputs in) {
        Figures figures = new Figures();
        switch (method) {
            case "score-calibration" -> figures.scores(ScoreCalibration.of(in.pairs(0, 1), in.distances(0, 1)));
            case "chance-calibration" -> figures.chances(ChanceCalibration.of(in.chances(0, 1)));
            case "mean" -> figures.interval("", in.sample(0).interval());
            case "welch" -> figures.difference(MeanDifference.welch(in.sampleOf(0), in.sampleOf(1)));
            case "welch-of-samples" -> figures.difference(MeanDifference.welch(in.sample(0), in.sample(1)));
            case "pooled" -> figures.difference(MeanDifference.pooled(in.sample(0), in.sample(1)));
            case "paired" -> figures.paired(in.pairs(0, 1));
            case "wilson" -> figures.interval("", Interval.ofProportion(in.whole(0, 0), in.whole(0, 1)));
            case "newcombe" -> figures.proportions(in);
            case "risk-ratios" -> figures.randomEffects(in.riskRatios());
            case "random-effects" -> figures.randomEffects(in.estimates(0, 1));
            case "prior" -> figures.prior(new Prior(in.number(0, 0), in.number(0, 1)).with(in.sample(1)));
            case "funnel" -> figures.funnel(in.whole(0, 0), in.number(0, 1));
            case "services" -> figures.services(in);
            case "adjusted" ->
                figures.put(
                        "difference", AdjustedDifference.adjusted(in.number(0, 0), in.number(0, 1), in.number(0, 2)));
            case "covariance" -> figures.covariance(AdjustedDifference.of(in.pairs(0, 1), in.pairs(2, 3)));
            case "observed-less-expected" ->
                figures.put(
                        "mean",
                        in.pairs(1, 2)
                                .residuals(new Line(in.number(0, 0), in.number(0, 1)))
                                .mean());
            case "missing" -> figures.missing(new MissingData(in.whole(0, 0), in.whole(0, 1)), in.whole(0, 2));
            case "regression-to-the-mean" ->
                figures.regression(new RegressionToTheMean(in.number(0, 0), in.number(0, 1)), in.number(0, 2));
            case "natural-course" -> figures.naturalCourse(in.whole(0, 0));
            default -> throw new IllegalArgumentException("no such method: " + method);
        }
        return figures.byName;
    }

    private void put(String name, double value) {
        byName.put(name, value);
    }

    private void interval(String prefix, Interval interval) {
        put(prefix + "low", interval.low());
        put(prefix + "high", interval.high());
    }

    private void limits(String prefix, FunnelLimits limits) {
        put(prefix + "-low", limits.low());
        put(prefix + "-high", limits.high());
    }

    private void scores(ScoreCalibration found) {
        put("bias", found.bias());
        put("deviation", requireNonNull(found.standardDeviation()));
        interval("", requireNonNull(found.interval()));
        put("mae", found.meanAbsoluteError());
        put("rmse", found.rootMeanSquareError());
        Line line = requireNonNull(found.line());
        put("slope", line.slope());
        put("intercept", line.intercept());
    }

    private void chances(ChanceCalibration found) {
        put("brier", found.brier());
        put("base-rate", found.baseRate());
        put("reference", found.reference());
        put("skill", requireNonNull(found.skill()));
        put("expected", found.expectedBrier());
        put("z", requireNonNull(found.z()));
        put("p", requireNonNull(found.p()));
        put("reliability", found.reliability());
        put("resolution", found.resolution());
        put("uncertainty", found.uncertainty());
        for (int i = 0; i < found.bins().size(); i++) {
            ChanceCalibration.Bin bin = found.bins().get(i);
            put("bin" + i + "-n", (double) bin.stated().n());
            if (bin.mean() != null && bin.observed() != null) {
                put("bin" + i + "-mean", bin.mean());
                put("bin" + i + "-observed", bin.observed());
            }
        }
    }

    private void difference(MeanDifference found) {
        put("difference", found.difference());
        put("se", found.standardError());
        put("df", found.degreesOfFreedom());
        put("t", found.t());
        put("p", found.p());
        interval("", found.interval());
    }

    private void paired(Pairs pairs) {
        Sample differences = new Sample(
                pairs.n(),
                pairs.meanX() - pairs.meanY(),
                Math.sqrt((pairs.deviationsX() - 2 * pairs.products() + pairs.deviationsY()) / (pairs.n() - 1)));
        put("difference", differences.mean());
        interval("", differences.interval());
    }

    private void proportions(Inputs in) {
        put("difference", in.number(0, 0) / in.number(0, 1) - in.number(0, 2) / in.number(0, 3));
        interval("", Interval.ofDifference(in.whole(0, 0), in.whole(0, 1), in.whole(0, 2), in.whole(0, 3)));
    }

    private void randomEffects(List<Estimate> estimates) {
        RandomEffects found = RandomEffects.of(estimates);
        put("q", found.q());
        put("df", found.k() - 1.0);
        put("i-squared", found.iSquared());
        put("tau-squared", found.tauSquared());
        put("mean", found.mean());
        put("se", found.standardError());
        interval("prediction-", found.prediction());
        for (int i = 0; i < estimates.size(); i++) {
            Shrunken shrunken = found.shrunken(estimates.get(i));
            put("shrunken" + i, shrunken.value());
            put("weight" + i, shrunken.ownWeight());
        }
    }

    private void prior(Shrunken found) {
        put("weight", found.ownWeight());
        put("mean", found.value());
        put("deviation", found.standardDeviation());
    }

    private void funnel(int n, double target) {
        limits("approximate95", FunnelLimits.approximate(target, n, Level.P95));
        limits("approximate998", FunnelLimits.approximate(target, n, Level.P998));
        limits("exact95", FunnelLimits.exact(target, n, Level.P95));
        limits("exact998", FunnelLimits.exact(target, n, Level.P998));
        limits("drawn", FunnelLimits.exact(target, n, Level.P998).within(0, 1));
    }

    private void services(Inputs in) {
        List<Double> counts = in.numbers(0);
        List<Double> of = in.numbers(1);
        double target = sum(counts) / sum(of);
        List<Double> errors = new ArrayList<>();
        List<Double> distances = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            errors.add(FunnelLimits.standardError(target, of.get(i).longValue()));
            distances.add((counts.get(i) / of.get(i) - target) / errors.get(i));
            put("z" + i, distances.get(i));
        }
        OverDispersion found = OverDispersion.of(distances);
        double error = FunnelLimits.standardError(target, ONE_SERVICE);
        double tauSquared = found.tauSquared(errors);
        put("target", target);
        put("phi", found.phi());
        put("k-phi", found.k() * found.phi());
        put("p", found.p());
        put("winsorised", OverDispersion.winsorised(distances).phi());
        put("tau-squared", tauSquared);
        limits("inflated", FunnelLimits.of(target, error * found.inflation(), Level.P95));
        limits("additive", FunnelLimits.of(target, Math.sqrt(error * error + tauSquared), Level.P95));
    }

    private static double sum(List<Double> values) {
        return values.stream().mapToDouble(value -> value).sum();
    }

    private void covariance(AdjustedDifference found) {
        put("constant", found.constant());
        put("slope", found.slope());
        put("difference", found.difference());
    }

    private void missing(MissingData found, int responders) {
        put("response", found.response());
        interval("response-", found.interval());
        put("complete", (double) responders / found.returned());
        interval("complete-", Interval.ofProportion(responders, found.returned()));
        Interval bounds = found.bounds(responders, found.returned());
        put("worst", bounds.low());
        put("best", bounds.high());
    }

    private void naturalCourse(int weeks) {
        OutcomeMeasure scale = Measures.standard().find("vas-pain-100").orElseThrow();
        BigDecimal improvement = PersistentPain.improvement(scale, weeks * 7L).orElseThrow();
        put("pain", PersistentPain.POINTS.getFirst().score() - improvement.doubleValue());
        put("improvement", improvement.doubleValue());
        PersistentPain.POINTS.stream()
                .filter(point -> point.weeks() == weeks)
                .forEach(point -> put("reference", point.improvement(scale).doubleValue()));
    }

    private void regression(RegressionToTheMean found, double baseline) {
        put("after", found.expectedAfter(baseline));
        put("gain", found.falseGain(baseline));
    }
}
