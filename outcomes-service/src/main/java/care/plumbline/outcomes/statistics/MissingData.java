package care.plumbline.outcomes.statistics;

/// What those who were not measured leave open (clinical methods 11).
///
/// @param due from whom a result was to be had
/// @param returned who have one
public record MissingData(long due, long returned) {

    public double response() {
        return (double) returned / due;
    }

    public Interval interval() {
        return Interval.ofProportion(returned, due);
    }

    /// The share of responders if all who are missing had failed, and if all had succeeded.
    ///
    /// @param of the returned that could be a responder
    public Interval bounds(long responders, long of) {
        long missing = due - returned;
        double all = (double) of + missing;
        return new Interval(responders / all, (responders + missing) / all);
    }

    /// How far those who returned started from those who are missing, in standard deviations of both together.
    public static double standardisedDifference(Sample returned, Sample missing) {
        double spread = Math.sqrt((returned.standardDeviation() * returned.standardDeviation()
                        + missing.standardDeviation() * missing.standardDeviation())
                / 2);
        return (returned.mean() - missing.mean()) / spread;
    }
}
