package care.plumbline.treatments.catalogue.web;

import care.plumbline.treatments.catalogue.Draft;
import care.plumbline.treatments.catalogue.Entry;
import java.time.Instant;

/// @param revision the entity tag of the draft
/// @param base number of the version it starts from; 0 for a new treatment
record DraftView(
        String code,
        String status,
        long revision,
        long base,
        Entry entry,
        Instant recordedAt,
        String recordedBy,
        String reason) {

    static DraftView of(Draft draft) {
        return new DraftView(
                draft.entry().code(),
                "draft",
                draft.revision(),
                draft.base(),
                draft.entry(),
                draft.recorded().at(),
                draft.recorded().by(),
                draft.recorded().reason());
    }
}
