package care.plumbline.delivery;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A state with every kind of component that services store.
public record GoalDocument(
        String patient,
        int count,
        BigDecimal target,
        @Nullable BigDecimal baseline,
        LocalDate statedOn,
        Instant recordedAt,
        UUID reference,
        Kind kind,
        List<Step> steps,
        Map<String, BigDecimal> scores) {

    public enum Kind {
        PAIN,
        WORK
    }

    public record Step(String name, @Nullable LocalDate on) {}

    static GoalDocument of(String patient, int count) {
        return new GoalDocument(
                patient,
                count,
                new BigDecimal("3.50"),
                null,
                LocalDate.parse("2024-01-02"),
                Instant.parse("2024-01-03T10:00:00.123Z"),
                new UUID(1, 2),
                Kind.PAIN,
                List.of(new Step("first", LocalDate.parse("1969-07-20")), new Step("second", null)),
                Map.of("nrs-pain", new BigDecimal("7")));
    }

    GoalDocument counted() {
        return of(patient, count + 1);
    }
}
