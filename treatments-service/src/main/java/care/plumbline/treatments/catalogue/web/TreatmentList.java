package care.plumbline.treatments.catalogue.web;

import care.plumbline.treatments.catalogue.Entry;
import care.plumbline.treatments.catalogue.Version;
import care.plumbline.treatments.evidence.Expectation;
import java.util.List;

/// @param items in the order of their codes: there is no ranking
record TreatmentList(List<Item> items) {

    static TreatmentList of(List<Version> versions) {
        return new TreatmentList(versions.stream().map(Item::of).toList());
    }

    /// @param measures those on which the evidence states an expectation
    record Item(
            String code,
            long version,
            String name,
            String kind,
            List<String> specialties,
            boolean core,
            WindowView judgingWindow,
            String certainty,
            List<String> measures) {

        static Item of(Version version) {
            Entry entry = version.entry();
            return new Item(
                    entry.code(),
                    version.number(),
                    entry.name(),
                    entry.kind(),
                    entry.specialties(),
                    entry.core(),
                    WindowView.of(entry.judgingWindow()),
                    entry.certainty(),
                    version.evidence().stream()
                            .filter(Expectation::stated)
                            .map(Expectation::measure)
                            .toList());
        }
    }
}
