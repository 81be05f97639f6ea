package care.plumbline.treatments.finding.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// @param reason why the words may stand
record DismissalRequest(@NotBlank @Size(max = 500) String reason) {}
