package care.plumbline.outcomes.figures.web;

import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.figures.Benefit;
import care.plumbline.outcomes.figures.BookCalibration;
import care.plumbline.outcomes.figures.BookFigures;
import care.plumbline.outcomes.figures.MeanImprovement;
import care.plumbline.outcomes.figures.MeasureFigures;
import care.plumbline.outcomes.figures.Response;
import care.plumbline.outcomes.figures.Standing;
import care.plumbline.outcomes.judgement.Evidence;
import care.plumbline.outcomes.statistics.ChanceCalibration;
import care.plumbline.outcomes.statistics.Interval;
import care.plumbline.outcomes.statistics.ScoreCalibration;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The figures on one measure as plain text.
final class MeasureText {

    private final TextLines lines;

    MeasureText(TextLines lines) {
        this.lines = lines;
    }

    void measure(MeasureFigures figures) {
        OutcomeMeasure measure = figures.measure();
        lines.empty()
                .plain(measure.code() + ": " + measure.name() + " (" + measure.unit() + ", "
                        + measure.direction().code().replace('-', ' ') + ")");
        if (figures.covers() != null) {
            lines.labelled("Started", FigureWords.months(figures.covers()));
        }
        courses(figures.standing());
        lines.labelled("Response", response(figures.response()))
                .labelled("Improvement", improvement(figures.improvement(), measure))
                .labelled("Evidence", evidence(figures.evidence(), measure))
                .labelled("Verdict", figures.verdict().words() + " (not adjusted for who was treated)");
        figures.benefits().forEach(benefit -> lines.labelled("Benefited", benefit(benefit, measure)));
        lines.labelled("Change", FigureWords.counts(figures.changes()));
        figures.books().forEach(this::book);
        figures.calibration().forEach(this::calibration);
        ReferenceText.of(figures.references(), measure, lines);
        if (!figures.distribution().isEmpty()) {
            lines.labelled("Distribution", distribution(figures));
        }
    }

    private void courses(Standing standing) {
        lines.labelled(
                        "Courses",
                        FigureWords.count(standing.courses()) + " started, of " + FigureWords.count(standing.people())
                                + " people; not due: " + FigureWords.countsOfSome(standing.waiting()))
                .labelled(
                        "Due",
                        FigureWords.count(standing.due()) + ": judged " + FigureWords.count(standing.judged())
                                + ", overdue " + FigureWords.count(standing.overdue()) + ", without baseline "
                                + FigureWords.count(standing.withoutBaseline()));
    }

    private static String response(@Nullable Response response) {
        return response == null
                ? "not shown"
                : response.judged() + " of " + response.due() + " due are judged: "
                        + FigureWords.percent(response.share()) + " % (" + FigureWords.percents(response.interval())
                        + " %)" + (response.isEnough() ? "" : "; below 60 %: bounds instead of shares");
    }

    private static String improvement(@Nullable MeanImprovement improvement, OutcomeMeasure measure) {
        if (improvement == null) {
            return "not shown";
        }
        Interval interval = improvement.interval();
        Double deviation = improvement.standardDeviation();
        return "mean " + FigureWords.points(improvement.mean()) + " " + measure.unit()
                + (interval == null ? "" : " (" + FigureWords.points(interval) + ")")
                + (deviation == null ? "" : ", SD " + FigureWords.points(deviation))
                + ", n " + improvement.n();
    }

    private static String evidence(@Nullable Evidence evidence, OutcomeMeasure measure) {
        if (evidence == null || evidence.mean() == null) {
            return "states nothing on this measure"
                    + (evidence == null || evidence.reason() == null ? "" : ": " + evidence.reason());
        }
        return "mean " + evidence.mean().toPlainString() + " " + measure.unit()
                + (evidence.standardDeviation() == null
                        ? ""
                        : ", SD " + evidence.standardDeviation().toPlainString())
                + (evidence.n() == null ? "" : ", n " + evidence.n())
                + (evidence.weeks() == null ? "" : ", at " + evidence.weeks() + " weeks")
                + " (" + evidence.basis() + "; "
                + evidence.parts().stream().map(Evidence.Part::source).collect(Collectors.joining("; ")) + ")";
    }

    private static String benefit(Benefit benefit, OutcomeMeasure measure) {
        Interval bounds = benefit.bounds();
        return Criteria.words(benefit.definition(), measure) + ": "
                + FigureWords.part(benefit.benefited(), benefit.share())
                + "; did not: " + FigureWords.part(benefit.notBenefited(), benefit.notShare())
                + (bounds == null
                        ? ""
                        : "; with those missing between " + FigureWords.percent(bounds.low()) + " and "
                                + FigureWords.percent(bounds.high()) + " % benefited");
    }

    private void book(BookFigures book) {
        lines.labelled(
                "By " + FigureWords.name(book.book()),
                "expectations stated " + FigureWords.count(book.stated()) + ", not stated "
                        + FigureWords.count(book.notStated()) + "; result " + FigureWords.counts(book.fulfilment())
                        + "; to them " + FigureWords.counts(book.resultClass()));
    }

    /// Only where something was paired.
    private void calibration(BookCalibration found) {
        ScoreCalibration scores = found.scores();
        if (scores == null) {
            return;
        }
        ChanceCalibration chances = found.likelihoods();
        lines.labelled(
                "Calibration",
                found.party().code() + ": expected less observed " + FigureWords.points(scores.bias())
                        + (scores.interval() == null ? "" : " (" + FigureWords.points(scores.interval()) + ")")
                        + ", mean size of the error " + FigureWords.points(scores.meanAbsoluteError()) + ", n "
                        + scores.n()
                        + (chances == null
                                ? ""
                                : "; likelihoods: Brier " + FigureWords.points(chances.brier())
                                        + (chances.skill() == null
                                                ? ""
                                                : ", skill " + FigureWords.points(chances.skill()))
                                        + ", n " + chances.n())
                        + "; " + found.verdict().words());
    }

    private static String distribution(MeasureFigures figures) {
        return figures.distribution().stream()
                .map(bin -> bin.from().toPlainString() + " to <" + bin.below().toPlainString() + ": "
                        + FigureWords.count(bin.courses()))
                .collect(Collectors.joining(", "));
    }
}
