package care.plumbline.outcomes.statistics;

/// A straight line: what a follow-up score is expected to be for a baseline.
public record Line(double intercept, double slope) {

    public double at(double x) {
        return intercept + slope * x;
    }
}
