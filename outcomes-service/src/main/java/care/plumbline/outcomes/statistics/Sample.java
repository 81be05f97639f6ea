package care.plumbline.outcomes.statistics;

/// Mean and spread of n values.
///
/// @param n at least 2
public record Sample(long n, double mean, double standardDeviation) {

    /// Square of the standard error: the uncertainty of the mean.
    public double variance() {
        return standardDeviation * standardDeviation / n;
    }

    public double standardError() {
        return Math.sqrt(variance());
    }

    public Interval interval() {
        return Interval.ofMean(mean, standardDeviation, n);
    }
}
