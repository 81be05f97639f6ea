package care.plumbline.local.issuer;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What somebody asks of the issuer, checked.
///
/// @param person whose token it is: the patient's or provider's id, else the role's name
record TokenRequest(Role role, String person, String scopes, Duration life) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern SCOPES =
            Pattern.compile("[A-Za-z*]+/[A-Za-z*]+\\.[cruds]{1,5}( [A-Za-z*]+/[A-Za-z*]+\\.[cruds]{1,5})*");
    private static final Duration LONGEST = Duration.ofDays(1);

    /// The request cannot be met; the message says why.
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    static TokenRequest of(Map<String, String> form) throws Refused {
        String roleName = form.getOrDefault("role", "");
        Role role = Role.of(roleName)
                .orElseThrow(
                        () -> new Refused("role must be patient, provider, integration, operations or clinical-lead"));
        String person = switch (role) {
            case PATIENT -> id(form, "patient");
            case PROVIDER -> id(form, "provider");
            case INTEGRATION, OPERATIONS, CLINICAL_LEAD -> role.id();
        };
        String scopes = Optional.ofNullable(form.get("scope")).orElse(role.scopes());
        if (!SCOPES.matcher(scopes).matches()) {
            throw new Refused("scope must be words like user/Goal.rs");
        }
        return new TokenRequest(role, person, scopes, life(form));
    }

    private static String id(Map<String, String> form, String name) throws Refused {
        String id = form.getOrDefault(name, "");
        if (!ID.matcher(id).matches()) {
            throw new Refused("the role " + name + " needs " + name + "=ID (letters, digits, '.', '_', '-')");
        }
        return id;
    }

    private static Duration life(Map<String, String> form) throws Refused {
        try {
            Duration life = Duration.ofSeconds(Long.parseLong(form.getOrDefault("expires_in", "3600")));
            if (life.isPositive() && life.compareTo(LONGEST) <= 0) {
                return life;
            }
        } catch (NumberFormatException e) {
            // Answered below.
        }
        throw new Refused("expires_in must be 1 to " + LONGEST.toSeconds() + " seconds");
    }
}
