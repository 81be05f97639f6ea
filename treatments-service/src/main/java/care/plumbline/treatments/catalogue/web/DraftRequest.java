package care.plumbline.treatments.catalogue.web;

import care.plumbline.treatments.catalogue.Entry;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// @param entry whole, in the form of the catalogue's files
/// @param reason why it is written
record DraftRequest(
        @NotNull Entry entry, @NotBlank @Size(max = 500) String reason) {}
