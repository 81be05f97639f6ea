package care.plumbline.outcomes.figures.web;

import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.figures.AdjustedComparison;
import care.plumbline.outcomes.figures.References;
import care.plumbline.outcomes.figures.Together;
import java.util.stream.Collectors;

/// What before-after figures must be held against, as plain text.
final class ReferenceText {

    private ReferenceText() {}

    static void of(References found, OutcomeMeasure measure, TextLines lines) {
        if (!found.naturalCourse().isEmpty()) {
            lines.labelled(
                    "Untreated",
                    found.naturalCourse().stream()
                            .map(point -> point.improvement().toPlainString() + " " + measure.unit() + " by week "
                                    + point.weeks())
                            .collect(Collectors.joining(", ", "improve by ", " without any particular treatment")));
        }
        if (found.selection() != null) {
            lines.labelled(
                    "Bad weeks",
                    FigureWords.points(found.selection().gain()) + " " + measure.unit()
                            + " are to be expected by the return of bad weeks to the average");
        }
        Together together = found.together();
        if (together != null) {
            lines.labelled(
                    "With evidence",
                    "mean " + FigureWords.points(together.shrunken().value()) + " ("
                            + FigureWords.points(together.shrunken().interval()) + "), of which "
                            + FigureWords.percent(1 - together.shrunken().ownWeight()) + " % is the evidence");
        }
        AdjustedComparison adjusted = found.adjusted();
        if (adjusted != null) {
            lines.labelled(
                    "Beside others",
                    FigureWords.points(adjusted.difference()) + " " + measure.unit() + " ("
                            + FigureWords.points(adjusted.interval()) + ") more than " + adjusted.others()
                            + " other courses, adjusted for the baseline only; "
                            + adjusted.verdict().words());
        }
    }
}
