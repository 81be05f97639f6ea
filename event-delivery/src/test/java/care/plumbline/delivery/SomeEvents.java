package care.plumbline.delivery;

import care.plumbline.events.GoalV1;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Events of the usual cast.
final class SomeEvents {

    static final EventJson JSON = new EventJson();
    static final CareEvents EVENTS = new CareEvents(JSON);

    private SomeEvents() {}

    static GoalV1 goal(String patient, long version) {
        return goal(patient, version, "to walk the dog");
    }

    static GoalV1 goal(String patient, long version, String statement) {
        return new GoalV1(
                version == 1 ? "care.plumbline.goal.stated.v1" : "care.plumbline.goal.revised.v1",
                patient,
                "g1",
                version,
                Instant.parse("2024-01-03T10:00:00Z"),
                "user-1",
                "PAIN",
                statement,
                "nrs-pain",
                new BigDecimal("3"),
                null,
                null,
                3,
                null,
                LocalDate.parse("2024-01-02"),
                "patient",
                "proposed",
                null,
                null,
                statement,
                new BigDecimal("3"),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static OutgoingEvent outgoing(String patient, long version) {
        return EVENTS.outgoing(goal(patient, version));
    }
}
