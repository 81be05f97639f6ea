package care.plumbline.treatments.hearsay.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// @param reason why the record does not count any more
record WithdrawalRequest(@NotBlank @Size(max = 500) String reason) {}
