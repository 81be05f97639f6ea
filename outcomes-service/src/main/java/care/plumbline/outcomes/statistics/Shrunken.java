package care.plumbline.outcomes.statistics;

/// Own figures and what is known otherwise, together, each weighed by its precision.
///
/// @param standardDeviation uncertainty of the value
/// @param ownWeight share of the own figures in it, 0 to 1
public record Shrunken(double value, double standardDeviation, double ownWeight) {

    public Interval interval() {
        return Interval.ofNormal(value, standardDeviation);
    }
}
