package care.plumbline.outcomes.report.web;

import care.plumbline.outcomes.judgement.Judgement;
import care.plumbline.outcomes.judgement.Score;
import care.plumbline.outcomes.report.Cell;
import care.plumbline.outcomes.report.CourseReport;
import care.plumbline.outcomes.report.Hope;
import care.plumbline.outcomes.report.NaturalCourse;
import care.plumbline.outcomes.report.ReadingWords;
import care.plumbline.outcomes.report.Role;
import care.plumbline.outcomes.report.WaveWords;
import care.plumbline.outcomes.report.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One course on the printed page.
///
/// @param reading what the change means, and the follow-ups
/// @param picture SVG; empty where there is nothing to draw
/// @param alternative the picture in words
/// @param natural what became of people whatever was done; empty where nothing is published
record CoursePage(
        String title,
        String where,
        String observed,
        List<String> reading,
        String picture,
        String alternative,
        String natural,
        List<CellPage> cells,
        List<String> evidence) {

    static CoursePage of(CourseReport report, @Nullable BigDecimal target, ReportText.Names names, Lettering letters) {
        CourseText text = new CourseText(report, names);
        String title = treatment(report) + ", by " + names.of(report.course().provider());
        Judgement judged = report.judgement();
        if (judged == null) {
            return new CoursePage(
                    title,
                    "Not judged: the catalogue has not told of this treatment's version yet.",
                    CourseText.dates(report.course()),
                    List.of(),
                    "",
                    "",
                    "",
                    List.of(),
                    List.of());
        }
        List<Mark> marks = marks(report, text);
        String alternative = alternative(report, target, marks);
        return new CoursePage(
                title,
                capital(CourseText.dates(report.course())) + ". " + Wording.phase(judged) + " " + text.window(),
                text.observed(judged),
                Stream.concat(
                                ReadingWords.reading(judged, report.measure()).map(ReadingWords::of).stream(),
                                Stream.of(WaveWords.of(judged, report.measure())))
                        .filter(words -> !words.isBlank())
                        .toList(),
                Picture.of(report, target, marks, letters, alternative),
                alternative,
                natural(report),
                report.cells().stream()
                        .map(cell -> CellPage.of(cell, report, text))
                        .toList(),
                report.cells().stream()
                        .filter(cell -> cell.role() == Role.EVIDENCE)
                        .map(cell -> EvidenceText.of(cell, report.measure()))
                        .toList());
    }

    static String treatment(CourseReport report) {
        return report.treatment() == null
                ? report.course().treatment().treatment()
                : report.treatment().name();
    }

    private static List<Mark> marks(CourseReport report, CourseText text) {
        List<Mark> marks = new ArrayList<>();
        for (Cell cell : report.cells()) {
            BigDecimal score = cell.comparison().score();
            if (score != null) {
                BigDecimal spread =
                        cell.evidence() == null ? null : cell.evidence().standardDeviation();
                marks.add(new Mark(
                        Mark.Shape.of(cell.role()),
                        score,
                        shortly(text.who(cell)) + " " + Wording.number(score),
                        spread));
            }
        }
        Hope hope = report.hope();
        if (hope != null && hope.score() != null) {
            marks.add(new Mark(Mark.Shape.STAR, hope.score(), "Hope " + Wording.number(hope.score()), null));
        }
        return marks;
    }

    /// Names without their ids: there is little room.
    private static String shortly(String who) {
        String name = who.replaceAll(" \\[[^]]*]", "").replaceAll(", .*", "");
        return name.length() > 22 ? name.substring(0, 21) + "." : name;
    }

    private static String alternative(CourseReport report, @Nullable BigDecimal target, List<Mark> marks) {
        StringBuilder words = new StringBuilder("Scores on " + report.measure().name() + ":");
        if (report.scores().isEmpty()) {
            words.append(" none");
        }
        for (Score score : report.scores()) {
            words.append(' ')
                    .append(Wording.number(score.value()))
                    .append(" on ")
                    .append(score.observedOn())
                    .append(';');
        }
        if (target != null) {
            words.append(" target ").append(Wording.number(target)).append(';');
        }
        marks.forEach(mark -> words.append(" expected: ").append(mark.words()).append(';'));
        return words.deleteCharAt(words.length() - 1).append('.').toString().replace("expected: Hope", "hoped for");
    }

    static String natural(CourseReport report) {
        return report.naturalImprovement()
                .map(improvement -> "For comparison: people with persistent pain improved by "
                        + Wording.points(improvement) + " in the same time, whatever was done for them ("
                        + NaturalCourse.SOURCE + "; " + NaturalCourse.CERTAINTY
                        + "). A change from before to after is not the effect of the treatment.")
                .orElse("");
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// One line of the table of who expected what.
    ///
    /// @param missing why nothing is stated; empty where something is
    record CellPage(
            String who,
            String expected,
            String likely,
            String observed,
            String distance,
            String fulfilment,
            String result,
            String kind,
            String hope,
            String missing,
            boolean stated) {

        static CellPage of(Cell cell, CourseReport report, CourseText text) {
            var comparison = cell.comparison();
            Judgement judged = Objects.requireNonNull(report.judgement());
            var resultClass = comparison.resultClass();
            String likely = comparison.expectation().likelihood() == null
                    ? "–"
                    : Wording.number(comparison.expectation().likelihood()) + " %";
            return new CellPage(
                    text.who(cell),
                    comparison.score() == null ? "–" : Wording.number(comparison.score()),
                    likely,
                    judged.result() == null
                            ? "–"
                            : Wording.number(judged.result().value()),
                    comparison.distance() == null ? "–" : Wording.distance(comparison.distance()),
                    comparison.fulfilment() == null ? "–" : Wording.fulfilment(comparison.fulfilment()),
                    resultClass == null ? "–" : Wording.resultClass(resultClass),
                    resultClass == null ? "none" : resultClass.name().toLowerCase(Locale.ROOT),
                    cell.role() == Role.PATIENT ? text.hope() : "",
                    cell.isMissing() ? Wording.notStated(cell) : "",
                    !cell.isMissing());
        }
    }
}
