package care.plumbline.goals.goal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Who accepted a goal, and when last: the patient's and the provider's acceptance are separate facts.
public record Acceptance(
        @Nullable LocalDate byPatient, @Nullable LocalDate byProvider) {

    static final Acceptance NONE = new Acceptance(null, null);

    /// When that party last accepted, null before.
    public @Nullable LocalDate on(Party party) {
        return switch (party) {
            case PATIENT -> byPatient;
            case PROVIDER -> byProvider;
        };
    }

    Acceptance with(Party party, LocalDate on) {
        return switch (party) {
            case PATIENT -> new Acceptance(on, byProvider);
            case PROVIDER -> new Acceptance(byPatient, on);
        };
    }

    Lifecycle lifecycle() {
        if (byPatient != null && byProvider != null) {
            return Lifecycle.ACTIVE;
        }
        return byPatient == null && byProvider == null ? Lifecycle.PROPOSED : Lifecycle.ACCEPTED;
    }
}
