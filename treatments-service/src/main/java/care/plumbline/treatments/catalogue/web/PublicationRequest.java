package care.plumbline.treatments.catalogue.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// @param reason why this version is made
record PublicationRequest(@NotBlank @Size(max = 500) String reason) {}
