package care.plumbline.providers.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the delivering provider told the patient before the first session.
///
/// @param sessions Planned sessions.
/// @param weeks Planned weeks.
/// @param text The provider's own words.
/// @param expectations What the delivering provider expects, at most one per goal.
public record Disclosure(
        LocalDate on,
        @Nullable Integer sessions,
        @Nullable Integer weeks,
        @Nullable String text,
        List<Expectation> expectations) {

    public Disclosure {
        expectations = List.copyOf(expectations);
    }

    /// Whether another one says the same, in whatever order.
    boolean says(Disclosure other) {
        return on.equals(other.on)
                && Objects.equals(sessions, other.sessions)
                && Objects.equals(weeks, other.weeks)
                && Objects.equals(text, other.text)
                && Set.copyOf(expectations).equals(Set.copyOf(other.expectations));
    }
}
