package care.plumbline.treatments.catalogue.web;

import care.plumbline.treatments.catalogue.Treatment;
import care.plumbline.treatments.catalogue.Version;
import java.time.Instant;
import java.util.List;

/// @param items oldest first
record VersionList(List<Item> items) {

    static VersionList of(Treatment treatment) {
        return new VersionList(treatment.versions().stream().map(Item::of).toList());
    }

    record Item(
            long version,
            String status,
            WindowView judgingWindow,
            Instant recordedAt,
            String recordedBy,
            String reason) {

        static Item of(Version version) {
            return new Item(
                    version.number(),
                    TreatmentView.status(version),
                    WindowView.of(version.entry().judgingWindow()),
                    version.recorded().at(),
                    version.recorded().by(),
                    version.recorded().reason());
        }
    }
}
