package care.plumbline.treatments.catalogue.web;

import care.plumbline.treatments.catalogue.Entry;
import care.plumbline.treatments.catalogue.GoalKind;
import care.plumbline.treatments.catalogue.Language;
import care.plumbline.treatments.catalogue.Practice;
import care.plumbline.treatments.catalogue.Version;
import care.plumbline.treatments.evidence.Certainty;
import care.plumbline.treatments.evidence.Expectation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param items in the order of their codes: there is no ranking
record TreatmentList(List<Item> items) {

    static TreatmentList of(List<Version> versions, Language language, LocalDate today) {
        return new TreatmentList(versions.stream()
                .map(version -> Item.of(version, language, today))
                .toList());
    }

    /// Codes of those whose evidence is out of date.
    List<String> stale() {
        return items.stream().filter(Item::stale).map(Item::code).toList();
    }

    /// @param measures those on which the evidence states an expectation
    /// @param certaintyLevel how sure the evidence is, which is not how good it is
    /// @param reviewDue the first day by which a source has to be read again
    /// @param stale whether a source has to be read again
    record Item(
            String code,
            long version,
            String name,
            List<String> alsoKnownAs,
            String kind,
            List<String> specialties,
            boolean core,
            @Nullable Boolean selfCare,
            @Nullable List<GoalKind> goalKinds,
            WindowView judgingWindow,
            String certainty,
            @Nullable Certainty certaintyLevel,
            List<String> measures,
            @Nullable LocalDate reviewDue,
            boolean stale) {

        static Item of(Version version, Language language, LocalDate today) {
            Entry entry = version.entry();
            Practice practice = entry.practice();
            return new Item(
                    entry.code(),
                    version.number(),
                    entry.name(language),
                    entry.alsoKnownAs(),
                    entry.kind(),
                    entry.specialties(),
                    entry.core(),
                    practice == null ? null : practice.selfCare(),
                    practice == null ? null : practice.goalKinds(),
                    WindowView.of(entry.judgingWindow()),
                    entry.certainty(),
                    entry.certaintyLevel(),
                    version.evidence().stream()
                            .filter(Expectation::stated)
                            .map(Expectation::measure)
                            .toList(),
                    entry.reviewDue().orElse(null),
                    !entry.overdue(today).isEmpty());
        }
    }
}
