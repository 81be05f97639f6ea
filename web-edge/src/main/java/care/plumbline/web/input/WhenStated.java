package care.plumbline.web.input;

import java.time.LocalDate;
import java.time.ZoneId;

/// The day something was so, given as date (`2024-01-31`) or as instant (`2024-01-31T23:30:00-05:00`).
/// An instant is the local date of the deployment's zone at that moment. For members and request parameters.
public record WhenStated(LocalDate date) {

    /// @throws care.plumbline.web.problem.BrokenRule unless it is one of both, between 1900 and 2200.
    public static WhenStated parse(String text, ZoneId zone) {
        return text.contains("T")
                ? new WhenStated(IsoDates.instant(text).atZone(zone).toLocalDate())
                : new WhenStated(IsoDates.date(text));
    }
}
