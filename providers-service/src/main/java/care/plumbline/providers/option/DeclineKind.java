package care.plumbline.providers.option;

import java.util.Arrays;
import java.util.Optional;

/// Why a treatment was declined, as a code; the reason says it in words.
public enum DeclineKind {
    /// It would do harm to this person.
    CONTRAINDICATED("contraindicated"),
    PATIENT_CHOICE("patient-choice"),
    COST_OR_ACCESS("cost-or-access"),
    BURDEN("burden"),
    RISK("risk"),
    NOT_NOW("not-now"),
    OTHER("other");

    private final String code;

    DeclineKind(String code) {
        this.code = code;
    }

    /// The code used in events and HTTP.
    public String code() {
        return code;
    }

    public static Optional<DeclineKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
