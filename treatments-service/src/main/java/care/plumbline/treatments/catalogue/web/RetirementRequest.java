package care.plumbline.treatments.catalogue.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// @param reason why the treatment leaves the catalogue
record RetirementRequest(@NotBlank @Size(max = 500) String reason) {}
