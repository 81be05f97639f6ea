package care.plumbline.treatments.catalogue.web;

import care.plumbline.treatments.catalogue.Burden;
import care.plumbline.treatments.catalogue.CostClass;
import care.plumbline.treatments.catalogue.Entry;
import care.plumbline.treatments.catalogue.GoalKind;
import care.plumbline.treatments.catalogue.Language;
import care.plumbline.treatments.catalogue.Practice;
import care.plumbline.treatments.catalogue.TypicalCourse;
import care.plumbline.treatments.catalogue.Version;
import care.plumbline.treatments.evidence.Certainty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Treatments side by side.
///
/// @param order how the columns are ordered: by code, which says nothing about them
/// @param ranking why there is none
record ComparisonView(String order, String ranking, List<Column> columns) {

    private static final String NO_RANKING =
            "There is no overall ranking: what is better depends on the goal, and the studies differ in their people.";

    static ComparisonView of(List<Version> versions, @Nullable String measure, Language language, LocalDate today) {
        return new ComparisonView(
                "alphabetical",
                NO_RANKING,
                versions.stream()
                        .map(version -> Column.of(version, measure, language, today))
                        .toList());
    }

    /// One treatment.
    record Column(
            String code,
            long version,
            String status,
            String name,
            String kind,
            List<String> specialties,
            @Nullable Boolean selfCare,
            @Nullable List<GoalKind> goalKinds,
            @Nullable Burden burden,
            @Nullable CostClass costClass,
            TypicalCourse typicalCourse,
            WindowView judgingWindow,
            String certainty,
            @Nullable Certainty certaintyLevel,
            List<ExpectationView> evidence,
            List<RespondersView> responders,
            List<String> harms,
            boolean stale) {

        static Column of(Version version, @Nullable String measure, Language language, LocalDate today) {
            Entry entry = version.entry();
            Practice practice = entry.practice();
            return new Column(
                    entry.code(),
                    version.number(),
                    TreatmentView.status(version),
                    entry.name(language),
                    entry.kind(),
                    entry.specialties(),
                    practice == null ? null : practice.selfCare(),
                    practice == null ? null : practice.goalKinds(),
                    practice == null ? null : practice.burden(),
                    practice == null ? null : practice.costClass(),
                    entry.typicalCourse(),
                    WindowView.of(entry.judgingWindow()),
                    entry.certainty(),
                    entry.certaintyLevel(),
                    version.evidence().stream()
                            .filter(one -> measure == null || one.measure().equals(measure))
                            .map(ExpectationView::of)
                            .toList(),
                    entry.responders().stream().map(RespondersView::of).toList(),
                    entry.harms(),
                    !entry.overdue(today).isEmpty());
        }
    }
}
