package care.plumbline.outcomes.statistics;

/// How much of a change is only the return of a bad week to the average (clinical methods 13).
///
/// @param mean of the population, in scores
/// @param reliability test-retest, 0 to 1
public record RegressionToTheMean(double mean, double reliability) {

    private static final double MDC95_IN_ERRORS = 1.959964 * Math.sqrt(2);

    /// Reliability from what is known of the error: `1 - (standard error of measurement / spread)^2`, not below 0.
    ///
    /// @param detectable smallest change of one person beyond error, MDC95
    /// @param spread standard deviation of the baselines
    public static RegressionToTheMean of(double mean, double detectable, double spread) {
        double error = detectable / MDC95_IN_ERRORS / spread;
        return new RegressionToTheMean(mean, Math.max(0, 1 - error * error));
    }

    public double expectedAfter(double baseline) {
        return mean + reliability * (baseline - mean);
    }

    /// By how much a score falls towards the mean without anything happening.
    public double falseGain(double baseline) {
        return (1 - reliability) * (baseline - mean);
    }
}
