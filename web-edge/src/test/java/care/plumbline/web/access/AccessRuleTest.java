package care.plumbline.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.web.access.AccessRule.Decision;
import care.plumbline.web.access.AccessRule.Need;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessRuleTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # scopes,                     kind,       own, resource,       access, path, expected
            user/Goal.rs,                 PROVIDER,   -,   Goal,           READ,   p1,   ALLOWED
            user/Goal.rs,                 PROVIDER,   -,   Goal,           SEARCH, p1,   ALLOWED
            user/Goal.rs,                 PROVIDER,   -,   Goal,           CREATE, p1,   FORBIDDEN
            user/Goal.rs,                 PROVIDER,   -,   Goal,           UPDATE, p1,   FORBIDDEN
            user/Goal.rs,                 PROVIDER,   -,   Observation,    READ,   p1,   FORBIDDEN
            user/*.cruds,                 PROVIDER,   -,   Observation,    DELETE, p1,   ALLOWED
            user/*.r,                     PROVIDER,   -,   Observation,    SEARCH, p1,   FORBIDDEN
            user/Goal.sr,                 PROVIDER,   -,   Goal,           READ,   p1,   FORBIDDEN
            user/Goal.read,               PROVIDER,   -,   Goal,           READ,   p1,   FORBIDDEN
            user/Goal.,                   PROVIDER,   -,   Goal,           READ,   p1,   FORBIDDEN
            user/Goal.rs?category=pain,   PROVIDER,   -,   Goal,           READ,   p1,   FORBIDDEN
            user/GoalX.rs,                PROVIDER,   -,   Goal,           READ,   p1,   FORBIDDEN
            admin/*.cruds,                PROVIDER,   -,   Goal,           READ,   p1,   FORBIDDEN
            system/*.cruds,               SYSTEM,     -,   Goal,           CREATE, p1,   ALLOWED
            system/MeasureReport.rs,      OPERATIONS, -,   MeasureReport,  READ,   -,    ALLOWED
            system/MeasureReport.rs,      OPERATIONS, -,   MeasureReport,  READ,   p1,   FORBIDDEN
            patient/*.cruds,              PATIENT,    p1,  Goal,           READ,   p1,   ALLOWED
            patient/*.cruds,              PATIENT,    p1,  Goal,           READ,   p2,   UNKNOWN
            patient/*.cruds,              PATIENT,    p1,  Goal,           READ,   P1,   UNKNOWN
            patient/*.cruds,              PATIENT,    -,   Goal,           READ,   p1,   UNKNOWN
            patient/*.cruds,              PROVIDER,   -,   Goal,           READ,   p1,   UNKNOWN
            patient/Goal.r,               PATIENT,    p1,  Goal,           UPDATE, p1,   FORBIDDEN
            user/*.cruds,                 PATIENT,    p1,  Goal,           READ,   p2,   UNKNOWN
            system/*.cruds,               PATIENT,    p1,  Goal,           READ,   p2,   UNKNOWN
            patient/*.cruds,              PATIENT,    p1,  PlanDefinition, READ,   -,    ALLOWED
            patient/*.cruds,              PATIENT,    p1,  PlanDefinition, UPDATE, -,    FORBIDDEN
            patient/*.cruds,              PATIENT,    p1,  MeasureReport,  READ,   -,    FORBIDDEN
            patient/Goal.r user/Goal.r,   PROVIDER,   p1,  Goal,           READ,   p2,   ALLOWED
            """)
    void decides(
            String scopes,
            CallerKind kind,
            @Nullable String own,
            String resource,
            Access access,
            @Nullable String path,
            Decision expected) {
        Caller caller = new Caller("s", kind, own, null, Set.of(scopes.split(" ")));

        assertThat(AccessRule.decide(new Need(resource, access, false), caller, path))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"system/*.cruds, ALLOWED", "user/*.cruds, FORBIDDEN", "patient/*.cruds, FORBIDDEN"})
    void systemOnlyMeansIt(String scopes, Decision expected) {
        Caller caller = new Caller("s", CallerKind.SYSTEM, null, null, Set.of(scopes));

        assertThat(AccessRule.decide(new Need("Task", Access.READ, true), caller, null))
                .isEqualTo(expected);
    }
}
