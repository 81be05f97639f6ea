package care.plumbline.outcomes.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/// The difference of the means of two independent samples, the first less the second.
public record MeanDifference(double difference, double standardError, double degreesOfFreedom) {

    /// Welch: the spreads may differ.
    public static MeanDifference welch(Sample first, Sample second) {
        double one = first.variance();
        double two = second.variance();
        double freedom = (one + two) * (one + two) / (one * one / (first.n() - 1) + two * two / (second.n() - 1));
        return new MeanDifference(first.mean() - second.mean(), Math.sqrt(one + two), freedom);
    }

    /// Student: one spread for both.
    public static MeanDifference pooled(Sample first, Sample second) {
        double freedom = first.n() + second.n() - 2.0;
        double variance = (squares(first) + squares(second)) / freedom;
        return new MeanDifference(
                first.mean() - second.mean(), Math.sqrt(variance / first.n() + variance / second.n()), freedom);
    }

    private static double squares(Sample sample) {
        return (sample.n() - 1) * sample.standardDeviation() * sample.standardDeviation();
    }

    public double t() {
        return difference / standardError;
    }

    /// Two-sided.
    public double p() {
        return 2 * TDistribution.of(degreesOfFreedom).survivalProbability(Math.abs(t()));
    }

    public Interval interval() {
        return Interval.ofStudent(difference, standardError, degreesOfFreedom);
    }
}
