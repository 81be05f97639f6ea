package care.plumbline.web.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/// Reads the caller out of the token of the request at hand.
public final class Callers {

    private Callers() {}

    public static Optional<Caller> current() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who instanceof JwtAuthenticationToken token ? Optional.of(of(token.getToken())) : Optional.empty();
    }

    static Caller of(Jwt token) {
        Set<String> scopes = Set.copyOf(List.of(text(token, "scope").split(" ")));
        @Nullable String patient = token.getClaimAsString("patient");
        return new Caller(
                text(token, "sub"),
                kind(text(token, "role"), patient, scopes),
                patient,
                token.getClaimAsString("provider"),
                scopes);
    }

    private static CallerKind kind(String role, @Nullable String patient, Set<String> scopes) {
        return switch (role) {
            case "patient" -> CallerKind.PATIENT;
            case "provider", "clinical-lead" -> CallerKind.PROVIDER;
            case "integration" -> CallerKind.SYSTEM;
            case "operations" -> CallerKind.OPERATIONS;
            default -> kind(patient, scopes);
        };
    }

    /// Identity providers that send no role: the broadest scope tells, and a patient's claim without any makes a
    /// patient.
    private static CallerKind kind(@Nullable String patient, Set<String> scopes) {
        if (scopes.stream().anyMatch(scope -> scope.startsWith("user/"))) {
            return CallerKind.PROVIDER;
        }
        boolean system = scopes.stream().anyMatch(scope -> scope.startsWith("system/"));
        return system && patient == null ? CallerKind.SYSTEM : CallerKind.PATIENT;
    }

    private static String text(Jwt token, String claim) {
        @Nullable Object value = token.getClaims().get(claim);
        return value instanceof String text ? text : "";
    }
}
