package care.plumbline.outcomes.judgement;

/// Whether the score of a follow-up came back. Exactly one holds on any day.
public enum WaveState {
    /// Its days are still to come.
    NOT_YET_DUE,
    /// Its days have come; no score yet.
    OPEN,
    /// A score was observed on its days.
    RETURNED,
    /// None was, but one after them, before the next wave.
    LATE,
    /// None was.
    MISSING,
    /// The course's follow-up ended before its days came.
    NO_LONGER_DUE
}
