package care.plumbline.treatments.finding.web;

import care.plumbline.treatments.finding.Finding;
import care.plumbline.treatments.finding.Sighting;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// @param treatmentVersion newest version of the entry in which the words were found
/// @param place where in the entry they stand
/// @param at when the state was reached
/// @param reason why it was dismissed
record FindingView(
        String id,
        String treatment,
        long treatmentVersion,
        String place,
        String language,
        String rule,
        String quoted,
        String explanation,
        String state,
        long version,
        Instant at,
        String by,
        @Nullable String reason) {

    static FindingView of(Finding finding) {
        Sighting sighting = finding.sighting();
        return new FindingView(
                finding.id(),
                finding.treatment(),
                finding.treatmentVersion(),
                sighting.place(),
                sighting.language(),
                sighting.rule(),
                sighting.quoted(),
                sighting.explanation(),
                finding.state().toString(),
                finding.version(),
                finding.at(),
                finding.by(),
                finding.reason());
    }
}
