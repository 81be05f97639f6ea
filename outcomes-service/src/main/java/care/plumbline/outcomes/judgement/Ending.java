package care.plumbline.outcomes.judgement;

import java.time.LocalDate;

/// When and why a course ended.
///
/// @param reason code, e.g. `completed`
public record Ending(LocalDate on, String reason) {

    public boolean completed() {
        return reason.equals("completed");
    }

    boolean died() {
        return reason.equals("died");
    }
}
