package care.plumbline.providers.course;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An interruption of at least a day.
///
/// @param from First day without treatment.
/// @param resumedOn First day with treatment again; absent while it lasts, and for good where the course ended in it.
public record Pause(LocalDate from, @Nullable LocalDate resumedOn) {

    public Pause {
        if (resumedOn != null && !resumedOn.isAfter(from)) {
            throw new IllegalArgumentException("a pause lasts at least a day");
        }
    }

    boolean lasts() {
        return resumedOn == null;
    }

    /// The latest day of the course that this pause fixes.
    LocalDate latestDay() {
        return resumedOn == null ? from : resumedOn;
    }
}
