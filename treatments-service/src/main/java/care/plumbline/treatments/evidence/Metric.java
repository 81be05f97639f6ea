package care.plumbline.treatments.evidence;

/// How an effect is expressed.
public enum Metric {
    /// Mean difference, in points of a scale.
    MD,
    /// Standardised mean difference: in standard deviations, on no scale.
    SMD,
    /// Relative risk.
    RR,
    /// Odds ratio.
    OR,
    /// Hazard ratio.
    HR
}
