package care.plumbline.treatments.hearsay.web;

import care.plumbline.treatments.catalogue.Language;
import care.plumbline.treatments.hearsay.Claim;
import care.plumbline.treatments.hearsay.Speaker;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What somebody said. It is no evidence.
///
/// @param withdrawn why the record does not count any more
record ClaimView(
        String id,
        String text,
        Language language,
        Speaker saidBy,
        @Nullable String where,
        LocalDate saidOn,
        Instant recordedAt,
        String recordedBy,
        @Nullable String withdrawn) {

    static ClaimView of(Claim claim) {
        return new ClaimView(
                claim.id(),
                claim.text(),
                claim.language(),
                claim.saidBy(),
                claim.where(),
                claim.saidOn(),
                claim.recordedAt(),
                claim.recordedBy(),
                claim.withdrawn());
    }
}
