package care.plumbline.treatments.catalogue.web;

import care.plumbline.treatments.catalogue.Draft;
import care.plumbline.treatments.catalogue.Treatment;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// @param items in the order of their codes
record DraftList(List<Item> items) {

    static DraftList of(List<Treatment> treatments) {
        return new DraftList(treatments.stream()
                .map(Treatment::draft)
                .filter(Objects::nonNull)
                .map(Item::of)
                .toList());
    }

    record Item(
            String code, String name, long revision, long base, Instant recordedAt, String recordedBy, String reason) {

        static Item of(Draft draft) {
            return new Item(
                    draft.entry().code(),
                    draft.entry().name(),
                    draft.revision(),
                    draft.base(),
                    draft.recorded().at(),
                    draft.recorded().by(),
                    draft.recorded().reason());
        }
    }
}
