package care.plumbline.providers.course;

import org.jspecify.annotations.Nullable;

/// What a disclosure says besides the expectations. What was not said is absent.
///
/// @param sessions Planned sessions, 0 where there are none, as with tablets.
/// @param weeks Planned weeks.
/// @param timeToEffectWeeks Weeks from the first session until an effect can be expected.
/// @param procedures What is done.
/// @param risks What can go wrong.
/// @param burden What it asks of the patient.
/// @param text The provider's own words.
public record Particulars(
        @Nullable Integer sessions,
        @Nullable Integer weeks,
        @Nullable Integer timeToEffectWeeks,
        @Nullable String procedures,
        @Nullable String risks,
        @Nullable String burden,
        @Nullable String text) {}
