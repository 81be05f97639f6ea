package care.plumbline.providers.course;

import java.util.Arrays;
import java.util.Optional;

/// Why a course ended.
public enum EndReason {
    COMPLETED("completed"),
    NO_EFFECT("no-effect"),
    SIDE_EFFECTS("side-effects"),
    COST_OR_ACCESS("cost-or-access"),
    PATIENT_CHOICE("patient-choice"),
    STOPPED_BEFORE_IT_COULD_WORK("stopped-before-it-could-work"),
    CONTRAINDICATED("contraindicated"),
    MOVED("moved"),
    DIED("died");

    private final String code;

    EndReason(String code) {
        this.code = code;
    }

    /// The code used in events and HTTP.
    public String code() {
        return code;
    }

    public static Optional<EndReason> of(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code.equals(code))
                .findFirst();
    }
}
