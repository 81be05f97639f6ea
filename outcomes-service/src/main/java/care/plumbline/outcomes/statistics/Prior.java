package care.plumbline.outcomes.statistics;

/// What is known before one's own figures, as a normal distribution (clinical methods 8, single step).
///
/// @param standardError uncertainty of the mean; above 0
public record Prior(double mean, double standardError) {

    public Shrunken with(Sample own) {
        return with(new Estimate(own.mean(), own.variance()));
    }

    public Shrunken with(Estimate own) {
        double variance = standardError * standardError;
        double towards = own.variance() / (own.variance() + variance);
        return new Shrunken(towards * mean + (1 - towards) * own.value(), Math.sqrt(towards * variance), 1 - towards);
    }
}
