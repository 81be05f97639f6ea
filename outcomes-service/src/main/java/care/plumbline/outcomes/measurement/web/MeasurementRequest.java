package care.plumbline.outcomes.measurement.web;

import care.plumbline.outcomes.measurement.MeasurementId;
import care.plumbline.outcomes.measurement.Observation;
import care.plumbline.outcomes.measurement.RecordScore;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.input.WhenStated;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A score as a client records it.
record MeasurementRequest(
        @NotNull @Identifier String measure,
        @NotNull BigDecimal value,
        @NotNull WhenStated observedOn,
        @Nullable @Identifier String reportedBy) {

    RecordScore as(String patient, String id) {
        return new RecordScore(
                new MeasurementId(patient, id), measure, new Observation(value, observedOn.date()), reportedBy);
    }
}
