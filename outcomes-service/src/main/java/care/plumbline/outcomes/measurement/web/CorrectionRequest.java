package care.plumbline.outcomes.measurement.web;

import care.plumbline.outcomes.measurement.MeasurementId;
import care.plumbline.outcomes.measurement.MeasurementStep.CorrectScore;
import care.plumbline.web.input.WhenStated;
import care.plumbline.web.version.ExpectedVersion;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What a score should have been.
record CorrectionRequest(
        @Nullable BigDecimal value,
        @Nullable WhenStated observedOn,

        @NotBlank @Size(max = WithdrawalRequest.LONGEST_REASON)
        String reason) {

    CorrectScore as(String patient, String id, ExpectedVersion expected) {
        return new CorrectScore(
                new MeasurementId(patient, id), expected, value, observedOn == null ? null : observedOn.date(), reason);
    }
}
