package care.plumbline.providers.careteam;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Asks for a handover: the primary care provider of the day before hands over to another one.
///
/// @param from who hands over; absent: whoever is it on the day before
/// @param on first day of the new one
public record ChangePcp(
        @Nullable String from,
        String to,
        LocalDate on,
        @Nullable String reason) {

    /// Whether a known handover is the one that is asked for.
    boolean is(Handover known) {
        return (from == null || from.equals(known.from())) && new Handover(known.from(), to, on, reason).equals(known);
    }
}
