package care.plumbline.outcomes.report.web;

import care.plumbline.outcomes.casefile.Provider;
import care.plumbline.outcomes.conclusion.Combination;
import care.plumbline.outcomes.report.CombinationReport;
import care.plumbline.outcomes.report.CombinationReport.Part;
import care.plumbline.outcomes.report.web.CourseView.HopeView;
import care.plumbline.outcomes.report.web.CourseView.TreatmentView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What ran together, against one goal, with everybody's expectation.
///
/// @param combination its id: the first day
/// @param trial which try it is
/// @param repeats the earlier try with the same courses
/// @param componentContribution what each part contributed: not to be told apart
/// @param words the same in words
/// @param judgement absent until the catalogue has told of every treatment in it
/// @param naturalImprovement points that people with persistent pain improved by in the same time, whatever was done
///     for them; on measures of pain intensity with a result
/// @param hope apart from the expectations: it is never failed
record CombinationRowView(
        String combination,
        int trial,
        @Nullable Integer repeats,
        LocalDate from,
        @Nullable LocalDate to,
        List<PartView> courses,
        String componentContribution,
        String words,
        @Nullable JudgementView judgement,
        @Nullable BigDecimal naturalImprovement,
        @Nullable Boolean goalReached,
        @Nullable HopeView hope,
        List<CellView> expectations) {

    static CombinationRowView of(CombinationReport report, Map<String, Provider> providers) {
        Combination one = report.combination();
        return new CombinationRowView(
                one.id(),
                one.trial(),
                one.repeats(),
                one.from(),
                one.to(),
                report.parts().stream()
                        .map(part -> PartView.of(part, providers))
                        .toList(),
                Combination.CONTRIBUTION,
                CombinationReport.CONTRIBUTION,
                report.observed()
                        .map(observed -> JudgementView.of(report, observed))
                        .orElse(null),
                report.naturalImprovement().orElse(null),
                report.reached().orElse(null),
                report.hope() == null ? null : HopeView.of(report.hope()),
                report.cells().stream()
                        .map(cell -> CellView.of(cell, providers))
                        .toList());
    }

    /// One of its courses.
    record PartView(String course, TreatmentView treatment, ProviderView provider) {

        static PartView of(Part part, Map<String, Provider> providers) {
            return new PartView(
                    part.course().course(),
                    TreatmentView.of(part.course(), part.treatment()),
                    ProviderView.of(part.course().provider(), providers));
        }
    }
}
