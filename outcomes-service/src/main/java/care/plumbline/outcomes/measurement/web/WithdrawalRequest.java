package care.plumbline.outcomes.measurement.web;

import care.plumbline.outcomes.measurement.MeasurementId;
import care.plumbline.outcomes.measurement.MeasurementStep.WithdrawScore;
import care.plumbline.web.version.ExpectedVersion;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Why a score does not count any more.
record WithdrawalRequest(
        @NotBlank @Size(max = WithdrawalRequest.LONGEST_REASON)
        String reason) {

    static final int LONGEST_REASON = 500;

    WithdrawScore as(String patient, String id, ExpectedVersion expected) {
        return new WithdrawScore(new MeasurementId(patient, id), expected, reason);
    }
}
