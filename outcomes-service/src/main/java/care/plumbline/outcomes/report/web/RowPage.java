package care.plumbline.outcomes.report.web;

import care.plumbline.outcomes.report.CombinationReport;
import care.plumbline.outcomes.report.CombinationWords;
import care.plumbline.outcomes.report.CourseReport;
import care.plumbline.outcomes.report.Observed;
import care.plumbline.outcomes.report.ReportRow;
import care.plumbline.outcomes.report.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A course or a combination on the printed page.
///
/// @param reading what the change means, and the follow-ups
/// @param origin what its days are counted from
/// @param picture SVG; empty where there is nothing to draw
/// @param alternative the picture in words
/// @param natural what became of people whatever was done; empty where nothing is published
/// @param ofCourses what was said of single courses of a combination
record RowPage(
        String title,
        String where,
        String observed,
        List<String> reading,
        String origin,
        String picture,
        String alternative,
        String natural,
        List<CellPage> cells,
        List<String> evidence,
        List<String> ofCourses) {

    static RowPage of(CourseReport report, @Nullable BigDecimal target, ReportText.Names names, Lettering letters) {
        CourseText text = new CourseText(report, names);
        String title =
                report.treatmentName() + ", by " + names.of(report.course().provider());
        var judged = report.judgement();
        if (judged == null) {
            return empty(
                    title,
                    "Not judged: the catalogue has not told of this treatment's version yet.",
                    CourseText.dates(report.course()));
        }
        return page(
                new Head(
                        title,
                        capital(CourseText.dates(report.course())) + ". " + Wording.phase(judged) + " " + text.window(),
                        text.observed(),
                        text.reading(judged)),
                new ExpectationsText(report, names),
                new Drawing(report, target, letters));
    }

    static RowPage of(CombinationReport report, BigDecimal target, ReportText.Names names, Lettering letters) {
        CombinationText text = new CombinationText(report, names);
        String title = "Together, trial " + report.combination().trial() + ": " + text.parts();
        String where = capital(CombinationWords.dates(report.combination())) + ". " + CombinationWords.phase(report);
        Optional<Observed> observed = report.observed();
        if (observed.isEmpty()) {
            return empty(title, where, "");
        }
        return page(
                new Head(
                        title,
                        where + " " + CombinationWords.window(report) + " " + CombinationReport.CONTRIBUTION,
                        ObservedText.of(report, observed.get(), false),
                        text.reading()),
                new ExpectationsText(report, names),
                new Drawing(report, target, letters));
    }

    private static RowPage empty(String title, String where, String observed) {
        return new RowPage(title, where, observed, List.of(), "", "", "", "", List.of(), List.of(), List.of());
    }

    private static RowPage page(Head head, ExpectationsText expectations, Drawing drawing) {
        ReportRow row = expectations.row();
        List<Mark> marks = drawing.marks(expectations);
        String alternative = drawing.alternative(marks);
        return new RowPage(
                head.title(),
                head.where(),
                head.observed(),
                head.reading(),
                row.origin(),
                Picture.of(row, drawing.target(), marks, drawing.letters(), alternative),
                alternative,
                ObservedText.natural(row),
                row.cells().stream()
                        .map(cell -> CellPage.of(cell, expectations))
                        .toList(),
                expectations.evidence(),
                expectations.ofCourses());
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// What stands above the picture.
    private record Head(String title, String where, String observed, List<String> reading) {}
}
