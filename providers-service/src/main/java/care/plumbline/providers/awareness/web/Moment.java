package care.plumbline.providers.awareness.web;

import care.plumbline.web.problem.BrokenRule;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/// A moment as clients write it, to the millisecond.
record Moment(Instant at) {

    private static final Pattern FORM = Pattern.compile(
            "(19|20|21)\\d{2}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})");

    /// Never from an object: a moment is a text.
    @JsonCreator(mode = JsonCreator.Mode.DISABLED)
    Moment {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Moment valueOf(String text) {
        if (FORM.matcher(text).matches()) {
            try {
                return new Moment(OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MILLIS));
            } catch (DateTimeException impossible) {
                throw broken();
            }
        }
        throw broken();
    }

    private static BrokenRule broken() {
        return new BrokenRule("date", "must be an instant like 2024-01-31T10:00:00Z");
    }
}
