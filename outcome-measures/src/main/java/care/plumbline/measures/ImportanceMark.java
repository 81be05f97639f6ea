package care.plumbline.measures;

import java.util.Optional;

/// Important and real are two things: for some measures the error is larger than the change that matters (clinical
/// methods 4).
public enum ImportanceMark {
    IMPORTANT_AND_BEYOND_ERROR,
    /// It matters to the person, and may be noise.
    IMPORTANT_WITHIN_ERROR,
    /// It is no noise, and too small or in the wrong direction to matter as an improvement.
    BEYOND_ERROR_NOT_IMPORTANT,
    NEITHER;

    /// Empty where the measure has no important change or no known error.
    public static Optional<ImportanceMark> of(Change change) {
        Boolean important = change.important();
        Boolean beyond = change.beyondError();
        if (important == null || beyond == null) {
            return Optional.empty();
        }
        if (important) {
            return Optional.of(beyond ? IMPORTANT_AND_BEYOND_ERROR : IMPORTANT_WITHIN_ERROR);
        }
        return Optional.of(beyond ? BEYOND_ERROR_NOT_IMPORTANT : NEITHER);
    }
}
