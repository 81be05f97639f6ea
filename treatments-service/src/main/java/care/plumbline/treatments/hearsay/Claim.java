package care.plumbline.treatments.hearsay;

import care.plumbline.treatments.catalogue.Language;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What somebody said a treatment will do.
///
/// @param version 1 when recorded, 2 when withdrawn
/// @param text as it was said
/// @param where leaflet, address, programme; nothing about a person
/// @param saidOn the day on which it was said or read
/// @param withdrawn why the record does not count any more
public record Claim(
        String id,
        long version,
        String text,
        Language language,
        Speaker saidBy,
        @Nullable String where,
        LocalDate saidOn,
        Instant recordedAt,
        String recordedBy,
        @Nullable String withdrawn) {

    Claim without(String reason, Instant at, String by) {
        return new Claim(id, version + 1, text, language, saidBy, where, saidOn, at, by, reason);
    }

    boolean same(Claim other) {
        return text.equals(other.text)
                && language == other.language
                && saidBy == other.saidBy
                && saidOn.equals(other.saidOn)
                && (where == null ? other.where == null : where.equals(other.where));
    }
}
