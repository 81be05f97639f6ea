package care.plumbline.outcomes.statistics;

/// A figure of one provider, clinic or study with its uncertainty.
///
/// @param variance square of the standard error; above 0
public record Estimate(double value, double variance) {

    double weight() {
        return 1 / variance;
    }
}
