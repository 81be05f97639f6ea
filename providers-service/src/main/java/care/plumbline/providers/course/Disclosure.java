package care.plumbline.providers.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// What the delivering provider told the patient before the first session.
///
/// @param expectations What the delivering provider expects, at most one per goal.
public record Disclosure(LocalDate on, Particulars particulars, List<Expectation> expectations) {

    public Disclosure {
        expectations = List.copyOf(expectations);
    }

    /// Whether another one says the same, in whatever order.
    boolean says(Disclosure other) {
        return on.equals(other.on)
                && particulars.equals(other.particulars)
                && Set.copyOf(expectations).equals(Set.copyOf(other.expectations));
    }
}
