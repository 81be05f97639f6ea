package care.plumbline.web.input;

import care.plumbline.web.problem.BrokenRule;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/// Dates and instants in ISO form only, within the years a person's care can have.
final class IsoDates {
    static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern INSTANT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})");

    private IsoDates() {}

    static LocalDate date(String text) {
        if (!DATE.matcher(text).matches()) {
            throw noDate();
        }
        try {
            return inRange(LocalDate.parse(text));
        } catch (DateTimeException impossible) {
            throw noDate();
        }
    }

    /// To the millisecond, as everything is stored.
    static Instant instant(String text) {
        if (!INSTANT.matcher(text).matches()) {
            throw noInstant();
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            inRange(time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate());
            return time.toInstant().truncatedTo(ChronoUnit.MILLIS);
        } catch (DateTimeException impossible) {
            throw noInstant();
        }
    }

    private static LocalDate inRange(LocalDate date) {
        if (date.isBefore(FIRST) || date.isAfter(LAST)) {
            throw new BrokenRule("date", "must lie between 1900 and 2200");
        }
        return date;
    }

    static BrokenRule noDate() {
        return new BrokenRule("date", "must be a date of the calendar like 2024-01-31");
    }

    private static BrokenRule noInstant() {
        return new BrokenRule("date", "must be an instant like 2024-01-31T10:00:00Z");
    }
}
