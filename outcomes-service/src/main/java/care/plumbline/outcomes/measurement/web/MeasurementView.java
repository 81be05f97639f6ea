package care.plumbline.outcomes.measurement.web;

import care.plumbline.outcomes.measurement.Measurement;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A measurement as it is shown.
///
/// @param recordedAt when its last change was heard of
/// @param history former versions, oldest first; not in lists
record MeasurementView(
        String id,
        long version,
        String measure,
        BigDecimal value,
        LocalDate observedOn,
        @Nullable String reportedBy,
        String status,
        @Nullable String reason,
        Instant recordedAt,
        String recordedBy,
        @Nullable List<EarlierView> history) {

    record EarlierView(
            long version,
            BigDecimal value,
            LocalDate observedOn,
            String status,
            @Nullable String reason,
            Instant recordedAt,
            String recordedBy) {

        static EarlierView of(Measurement.Earlier earlier) {
            return new EarlierView(
                    earlier.version(),
                    earlier.observation().value(),
                    earlier.observation().observedOn(),
                    earlier.status().code(),
                    earlier.reason(),
                    earlier.recorded().at(),
                    earlier.recorded().by());
        }
    }

    static MeasurementView of(Measurement measurement) {
        return of(
                measurement, measurement.earlier().stream().map(EarlierView::of).toList());
    }

    static MeasurementView inList(Measurement measurement) {
        return of(measurement, null);
    }

    private static MeasurementView of(Measurement measurement, @Nullable List<EarlierView> history) {
        return new MeasurementView(
                measurement.id().id(),
                measurement.version(),
                measurement.measure(),
                measurement.observation().value(),
                measurement.observation().observedOn(),
                measurement.reportedBy(),
                measurement.status().code(),
                measurement.reason(),
                measurement.recorded().at(),
                measurement.recorded().by(),
                history);
    }
}
