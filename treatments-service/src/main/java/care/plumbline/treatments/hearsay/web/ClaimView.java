package care.plumbline.treatments.hearsay.web;

import care.plumbline.claims.ClaimGuard;
import care.plumbline.treatments.catalogue.Language;
import care.plumbline.treatments.hearsay.Claim;
import care.plumbline.treatments.hearsay.Speaker;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody said. It is no evidence.
///
/// @param findings words in it that nobody can keep; it is recorded all the same
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
        List<FindingView> findings,
        @Nullable String withdrawn) {

    private static final ClaimGuard GUARD = ClaimGuard.standard();

    /// @param rule why it was found: cure, guarantee, absolute, instant, hundred-percent
    /// @param quoted the words as they were said
    record FindingView(String rule, String quoted) {}

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
                GUARD.read(claim.text(), claim.language().toString()).stream()
                        .map(found -> new FindingView(found.rule().code(), found.quoted()))
                        .toList(),
                claim.withdrawn());
    }
}
