package care.plumbline.providers.course.web;

import care.plumbline.providers.course.Disclosure;
import care.plumbline.providers.course.Particulars;
import care.plumbline.providers.recording.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the patient was told, besides the expectations.
record DisclosureView(
        LocalDate on,
        @Nullable Integer sessions,
        @Nullable Integer weeks,
        @Nullable Integer timeToEffectWeeks,
        @Nullable String procedures,
        @Nullable String risks,
        @Nullable String burden,
        @Nullable String text,
        Instant recordedAt,
        String recordedBy) {

    static @Nullable DisclosureView of(@Nullable Recorded<Disclosure> recorded) {
        if (recorded == null) {
            return null;
        }
        Particulars told = recorded.statement().particulars();
        return new DisclosureView(
                recorded.statement().on(),
                told.sessions(),
                told.weeks(),
                told.timeToEffectWeeks(),
                told.procedures(),
                told.risks(),
                told.burden(),
                told.text(),
                recorded.at(),
                recorded.by());
    }
}
