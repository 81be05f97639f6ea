package care.plumbline.providers.course;

import java.util.Arrays;
import java.util.Optional;

/// Why a course could start although the disclosure was incomplete.
public enum OverrideKind {
    /// The course is taken over from a record of the past, which does not hold all that was said.
    IMPORTED_HISTORY("imported-history"),
    URGENT("urgent"),
    /// The patient did not want to hear it.
    PATIENT_WISH("patient-wish"),
    /// Somebody else told the patient, and it is not written down here.
    TOLD_ELSEWHERE("told-elsewhere"),
    OTHER("other");

    private final String code;

    OverrideKind(String code) {
        this.code = code;
    }

    /// The code used in events and HTTP.
    public String code() {
        return code;
    }

    public static Optional<OverrideKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
