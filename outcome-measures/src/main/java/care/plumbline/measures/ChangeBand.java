package care.plumbline.measures;

/// What a change means for one person.
public enum ChangeBand {
    /// At least the important change for worsening was lost.
    WORSE,
    /// Neither worse nor improved.
    NO_CHANGE,
    /// The absolute and the percent criterion of the important change both hold.
    IMPROVED,
    /// Improved, and the substantial criterion holds too.
    GREATLY_IMPROVED;

    /// Whether the person is better off by an important change.
    public boolean isImprovement() {
        return this == IMPROVED || this == GREATLY_IMPROVED;
    }
}
