package care.plumbline.providers.careteam;

import java.util.Arrays;
import java.util.Optional;

/// What a provider is in a care team.
public enum Role {
    /// The primary care provider, who must be aware of everything: at most one at any date.
    PCP("pcp"),
    MEMBER("member");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /// The code used in events and HTTP.
    public String code() {
        return code;
    }

    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }
}
