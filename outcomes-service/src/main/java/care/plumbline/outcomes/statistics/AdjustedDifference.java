package care.plumbline.outcomes.statistics;

/// How far two groups differ at follow-up if they had started alike: analysis of covariance with the baseline, Vickers
/// and
/// Altman 2001 (clinical methods 10). A change score flatters whoever starts worse.
///
/// @param slope of follow-up on baseline within the groups
/// @param constant what is left for the second group at baseline 0
/// @param difference of the first group less the second
public record AdjustedDifference(
        double slope, double constant, double difference, double standardError, double degreesOfFreedom) {

    /// @param first x baseline, y follow-up
    /// @param second likewise; together at least four pairs, and baselines that vary
    public static AdjustedDifference of(Pairs first, Pairs second) {
        double baselines = first.deviationsX() + second.deviationsX();
        double slope = (first.products() + second.products()) / baselines;
        double apart = first.meanX() - second.meanX();
        double difference = adjusted(first.meanY() - second.meanY(), slope, apart);
        double freedom = first.n() + second.n() - 3.0;
        double unexplained =
                first.deviationsY() + second.deviationsY() - slope * (first.products() + second.products());
        double variance = Math.max(0, unexplained) / freedom;
        return new AdjustedDifference(
                slope,
                second.meanY() - slope * second.meanX(),
                difference,
                Math.sqrt(variance * (1.0 / first.n() + 1.0 / second.n() + apart * apart / baselines)),
                freedom);
    }

    /// @param baselines how far the groups' mean baselines are apart
    public static double adjusted(double followUps, double slope, double baselines) {
        return followUps - slope * baselines;
    }

    public Interval interval() {
        return Interval.ofStudent(difference, standardError, degreesOfFreedom);
    }
}
