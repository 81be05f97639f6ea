package care.plumbline.providers.careteam;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The primary care provider changed in one step.
///
/// @param from who was it until the day before
/// @param to who is it from that day on
public record Handover(
        String from, String to, LocalDate on, @Nullable String reason) {}
