package care.plumbline.outcomes.judgement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the delivering provider told the patient before the start.
///
/// @param sessions planned
/// @param weeks planned
/// @param text own words
public record Disclosure(
        LocalDate on,
        @Nullable Integer sessions,
        @Nullable Integer weeks,
        @Nullable String text) {}
