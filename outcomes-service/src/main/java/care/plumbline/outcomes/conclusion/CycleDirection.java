package care.plumbline.outcomes.conclusion;

/// Where the outlook after a cycle points, held against the last sealed one.
public enum CycleDirection {
    /// The patient hopes for more than before.
    RISING,
    /// For the same, within the tolerance of the measure.
    STEADY,
    /// For less.
    COLLAPSING
}
