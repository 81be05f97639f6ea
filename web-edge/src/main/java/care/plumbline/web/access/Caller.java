package care.plumbline.web.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who calls, from the checked token and nothing else. Controllers take it as an argument.
///
/// @param patient Id of the patient who calls, where a patient calls.
/// @param provider Id of the provider who calls, where the token names one.
public record Caller(
        String subject,
        CallerKind kind,
        @Nullable String patient,
        @Nullable String provider,
        Set<String> scopes) {

    public Caller {
        scopes = Set.copyOf(scopes);
    }
}
