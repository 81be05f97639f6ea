package care.plumbline.outcomes.conclusion;

import java.util.Locale;

/// Whether an expectation cycle goes on.
public enum CycleState {
    /// The last course that could be judged fell short too.
    ACTIVE,
    /// A later course met what the patient expected.
    ENDED;

    /// The code used in events and HTTP.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
