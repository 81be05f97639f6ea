package care.plumbline.outcomes.figures;

import java.util.Arrays;
import java.util.Optional;

/// By what courses are grouped.
public enum GroupKind {
    TREATMENT("treatment"),
    /// The delivering provider.
    PROVIDER("provider"),
    /// Of the delivering provider, as the directory has it now.
    DISCIPLINE("discipline"),
    /// Of the delivering provider, as the directory has it now.
    ORGANIZATION("organization"),
    /// Treatments that ran together.
    COMBINATION("combination"),
    ALL("all");

    private final String code;

    GroupKind(String code) {
        this.code = code;
    }

    /// The code used in stored keys and HTTP.
    public String code() {
        return code;
    }

    static Optional<GroupKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
