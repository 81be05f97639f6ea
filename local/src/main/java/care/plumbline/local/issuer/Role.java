package care.plumbline.local.issuer;

import java.util.Arrays;
import java.util.Optional;

/// Who somebody is, and what their token lets them do unless they ask for less.
enum Role {
    PATIENT("patient", "patient/*.rs patient/Goal.cruds patient/Observation.cruds patient/Communication.cruds"),
    PROVIDER("provider", "user/*.cruds"),
    INTEGRATION("integration", "system/*.cruds"),
    OPERATIONS("operations", "system/MeasureReport.rs system/PlanDefinition.rs"),
    CLINICAL_LEAD("clinical-lead", "user/*.rs user/PlanDefinition.cruds");

    private final String id;
    private final String scopes;

    Role(String id, String scopes) {
        this.id = id;
        this.scopes = scopes;
    }

    String id() {
        return id;
    }

    String scopes() {
        return scopes;
    }

    static Optional<Role> of(String id) {
        return Arrays.stream(values()).filter(role -> role.id.equals(id)).findFirst();
    }
}
