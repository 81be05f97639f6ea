package care.plumbline.outcomes.report.web;

import care.plumbline.measures.Reading;
import care.plumbline.outcomes.report.ReadingWords;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A change read in every way there is; what does not apply is absent.
///
/// @param mark important against beyond measurement error
/// @param notReliable why there is no category of reliable change, or none that could be RECOVERED
/// @param recoveredLine whether the result is at or past the score at which people call themselves recovered
record ReadingView(
        @Nullable String painBand,
        @Nullable Boolean responderAbsolute,
        @Nullable Boolean responderPercent,
        @Nullable Boolean responder,
        @Nullable String mark,
        @Nullable BigDecimal reliableIndex,
        @Nullable String reliableChange,
        @Nullable String notReliable,
        @Nullable String severityBefore,
        @Nullable String severityAfter,
        @Nullable Boolean recoveredLine,
        String words) {

    static ReadingView of(Reading reading) {
        return new ReadingView(
                name(reading.painBand()),
                reading.responderAbsolute(),
                reading.responderPercent(),
                reading.responder(),
                name(reading.mark()),
                reading.reliable().index(),
                name(reading.reliable().category()),
                name(reading.reliable().reason()),
                reading.severityBefore(),
                reading.severityAfter(),
                reading.recoveredLine(),
                ReadingWords.of(reading));
    }

    private static @Nullable String name(@Nullable Enum<?> one) {
        return one == null ? null : one.name();
    }
}
