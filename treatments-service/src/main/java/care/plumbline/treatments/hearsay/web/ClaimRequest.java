package care.plumbline.treatments.hearsay.web;

import care.plumbline.treatments.catalogue.Language;
import care.plumbline.treatments.hearsay.Speaker;
import care.plumbline.web.input.WhenStated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// @param text as it was said
/// @param saidBy who said it, by their part
/// @param where leaflet, address, programme; nothing about a person
/// @param saidOn the day on which it was said or read
record ClaimRequest(
        @NotBlank @Size(max = 1000) String text,
        @NotNull Language language,
        @NotNull Speaker saidBy,
        @Size(min = 1, max = 200) @Nullable String where,
        @NotNull WhenStated saidOn) {}
