package care.plumbline.treatments.catalogue.web;

import care.plumbline.treatments.evidence.JudgingWindow;
import care.plumbline.treatments.evidence.Provenance;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// @param from first week in which results may be looked at
/// @param to week from which they can be judged
/// @param basis what the window rests on
/// @param reason why it is changed
record WindowRequest(
        @NotNull @Min(0) @Max(JudgingWindow.LAST_WEEK) Integer from,
        @NotNull @Min(0) @Max(JudgingWindow.LAST_WEEK) Integer to,
        @NotBlank @Size(max = 1000) String basis,
        @NotBlank @Size(max = 500) String reason) {

    JudgingWindow window() {
        return new JudgingWindow(from, to, basis, Provenance.REVIEWED);
    }
}
