package care.plumbline.web.access;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Scopes are a ceiling, the patient in the path is the floor. Pure, so that the whole table can be tested.
final class AccessRule {
    /// What is not about one patient, and what patients may read therefore.
    private static final Set<String> SHARED = Set.of("PlanDefinition", "Questionnaire", "Practitioner");

    private AccessRule() {}

    /// What [Needs] says.
    record Need(String resource, Access access, boolean systemOnly) {
        static Need of(Needs needs) {
            return new Need(needs.resource(), needs.access(), needs.systemOnly());
        }
    }

    enum Decision {
        ALLOWED,
        FORBIDDEN,
        /// As if there were no such patient.
        UNKNOWN
    }

    /// @param patient Value of `{patient}` in the path, null where the route has none.
    static Decision decide(Need needs, Caller caller, @Nullable String patient) {
        EnumSet<Level> granted = granted(needs, caller);
        if (needs.systemOnly()) {
            return granted.contains(Level.SYSTEM) ? Decision.ALLOWED : Decision.FORBIDDEN;
        }
        if (granted.isEmpty() || (caller.kind() == CallerKind.OPERATIONS && patient != null)) {
            return Decision.FORBIDDEN;
        }
        boolean onlyAsPatient = caller.kind() == CallerKind.PATIENT || granted.equals(EnumSet.of(Level.PATIENT));
        return onlyAsPatient ? asPatient(needs, caller, patient) : Decision.ALLOWED;
    }

    private static Decision asPatient(Need needs, Caller caller, @Nullable String patient) {
        if (patient == null) {
            boolean reads = needs.access() == Access.READ || needs.access() == Access.SEARCH;
            return reads && SHARED.contains(needs.resource()) ? Decision.ALLOWED : Decision.FORBIDDEN;
        }
        return patient.equals(caller.patient()) ? Decision.ALLOWED : Decision.UNKNOWN;
    }

    private static EnumSet<Level> granted(Need needs, Caller caller) {
        EnumSet<Level> levels = EnumSet.noneOf(Level.class);
        caller.scopes().stream()
                .map(Scope::parse)
                .flatMap(Optional::stream)
                .filter(scope -> scope.grants(needs.resource(), needs.access()))
                .forEach(scope -> levels.add(scope.level()));
        return levels;
    }
}
