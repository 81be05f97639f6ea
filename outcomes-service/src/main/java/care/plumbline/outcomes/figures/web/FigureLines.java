package care.plumbline.outcomes.figures.web;

import care.plumbline.outcomes.figures.Benefit;
import care.plumbline.outcomes.figures.BookFigures;
import care.plumbline.outcomes.figures.Count;
import care.plumbline.outcomes.figures.MeanImprovement;
import care.plumbline.outcomes.figures.MeasureFigures;
import care.plumbline.outcomes.figures.Period;
import care.plumbline.outcomes.figures.Response;
import care.plumbline.outcomes.figures.Standing;
import care.plumbline.outcomes.figures.web.FigureLine.Section;
import care.plumbline.outcomes.judgement.Evidence;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The figures on one measure laid flat, in the order of the report.
final class FigureLines {

    private static final Section COURSES = new Section("courses", Basis.COURSES);
    private static final Section RESPONSE = new Section("response", Basis.RESPONSE);
    private static final Section IMPROVEMENT = new Section("improvement", Basis.IMPROVEMENT);
    private static final Section RESPONDERS = new Section("responders", Basis.RESPONDERS);
    private static final Section BOUNDS = new Section("responders", Basis.BOUNDS);
    private static final Section CHANGES = new Section("change", Basis.CHANGES);
    private static final Section DISTRIBUTION = new Section("distribution", Basis.DISTRIBUTION);
    private static final Section COVERS = new Section("covers", Basis.COVERS);
    private static final Section EVIDENCE = new Section("evidence", Basis.EVIDENCE);
    private static final Section VERDICT = new Section("verdict", Basis.VERDICT);

    private FigureLines() {}

    static List<FigureLine> of(MeasureFigures figures) {
        return Stream.of(
                        courses(figures.standing()),
                        response(figures.response()),
                        improvement(figures.improvement()),
                        figures.benefits().stream().flatMap(FigureLines::benefit),
                        CHANGES.counts("", figures.changes()),
                        figures.books().stream().flatMap(FigureLines::book),
                        figures.distribution().stream().map(FigureLines::bin),
                        evidence(figures.evidence()),
                        Stream.of(VERDICT.value(figures.verdict().code(), null)),
                        figures.calibration().stream().flatMap(CalibrationLines::of),
                        ReferenceLines.of(figures.references()),
                        figures.covers() == null ? Stream.<FigureLine>empty() : covers(figures.covers()))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Stream<FigureLine> covers(Period period) {
        return Stream.of(COVERS.value(
                (period.from() == null ? "" : period.from()) + "/" + (period.to() == null ? "" : period.to()), null));
    }

    private static Stream<FigureLine> courses(Standing standing) {
        return Stream.of(
                        Stream.of(
                                COURSES.count("people", standing.people()),
                                COURSES.count("started", standing.courses())),
                        COURSES.counts("not-due:", standing.waiting()),
                        Stream.of(
                                COURSES.count("due", standing.due()),
                                COURSES.count("judged", standing.judged()),
                                COURSES.count("overdue", standing.overdue()),
                                COURSES.count("without-baseline", standing.withoutBaseline())))
                .flatMap(lines -> lines);
    }

    private static Stream<FigureLine> response(@Nullable Response response) {
        return response == null
                ? Stream.empty()
                : Stream.of(RESPONSE.share("judged-of-due", response.share(), response.interval()));
    }

    private static Stream<FigureLine> improvement(@Nullable MeanImprovement improvement) {
        if (improvement == null) {
            return Stream.empty();
        }
        Double deviation = improvement.standardDeviation();
        return Stream.concat(
                Stream.of(IMPROVEMENT.points("mean", improvement.mean(), improvement.interval())),
                deviation == null
                        ? Stream.empty()
                        : Stream.of(IMPROVEMENT.points("standard-deviation", deviation, null)));
    }

    private static Stream<FigureLine> benefit(Benefit benefit) {
        String definition = Criteria.code(benefit.definition());
        Stream<FigureLine> parts = Stream.concat(
                part(definition + ":benefited", benefit.benefited(), benefit.share()),
                part(definition + ":did-not-benefit", benefit.notBenefited(), benefit.notShare()));
        return Stream.of(
                        Stream.of(RESPONDERS.count(definition + ":of", benefit.of())),
                        parts,
                        benefit.bounds() == null
                                ? Stream.<FigureLine>empty()
                                : Stream.of(BOUNDS.bounds(definition + ":bounds", benefit.bounds())))
                .flatMap(lines -> lines);
    }

    private static Stream<FigureLine> part(String item, Count count, Benefit.@Nullable Share share) {
        return share == null
                ? Stream.of(RESPONDERS.count(item, count))
                : Stream.of(
                        RESPONDERS.count(item, count),
                        RESPONDERS.share(item + ":share", share.share(), share.interval()));
    }

    private static Stream<FigureLine> book(BookFigures figures) {
        Section book = new Section("book:" + figures.book().code(), Basis.BOOKS);
        return Stream.of(
                        Stream.of(
                                book.count("stated", figures.stated()), book.count("not-stated", figures.notStated())),
                        book.counts("fulfilment:", figures.fulfilment()),
                        book.counts("class:", figures.resultClass()))
                .flatMap(lines -> lines);
    }

    private static FigureLine bin(MeasureFigures.Bin bin) {
        return DISTRIBUTION.count(
                bin.from().toPlainString() + " to " + bin.below().toPlainString(), bin.courses());
    }

    private static Stream<FigureLine> evidence(@Nullable Evidence evidence) {
        return evidence == null || evidence.mean() == null
                ? Stream.empty()
                : Stream.of(
                        EVIDENCE.value("mean", evidence.mean()),
                        EVIDENCE.value("standard-deviation", evidence.standardDeviation()),
                        EVIDENCE.number("n", evidence.n()),
                        EVIDENCE.number("weeks", evidence.weeks()));
    }
}
