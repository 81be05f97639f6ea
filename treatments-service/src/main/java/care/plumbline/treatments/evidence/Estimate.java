package care.plumbline.treatments.evidence;

/// A published figure with the variance of its error.
record Estimate(double value, double variance) {

    Estimate {
        Required.that(variance > 0 && Double.isFinite(variance), "a variance must be greater than 0");
    }
}
