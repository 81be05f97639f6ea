package care.plumbline.outcomes.judgement;

/// Why a cell of a report is empty. Missing cells are counted, never hidden.
public enum NotStated {
    /// Nobody asked the patient before the first session.
    NOT_ASKED,
    /// Nothing was stated before the first session, only after it: that does not count.
    TOO_LATE,
    /// Something was stated, but no score.
    WITHOUT_SCORE,
    /// The provider stated nothing.
    NOT_SAID,
    /// The catalogue has no figure for this measure.
    NO_EVIDENCE,
    /// Of a combination: something was stated of single courses of it, nothing of them together.
    PARTS_ONLY
}
