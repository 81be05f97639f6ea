package care.plumbline.outcomes.figures.web;

import care.plumbline.outcomes.figures.References;
import care.plumbline.outcomes.figures.web.FigureLine.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// References laid flat.
final class ReferenceLines {

    private static final Section NATURAL_COURSE = new Section("natural-course", Basis.NATURAL_COURSE);
    private static final Section SELECTION = new Section("regression-to-the-mean", Basis.SELECTION);
    private static final Section MISSING = new Section("missing", Basis.MISSING);
    private static final Section TOGETHER = new Section("with-evidence", Basis.TOGETHER);
    private static final Section ADJUSTED = new Section("adjusted", Basis.ADJUSTED);

    private ReferenceLines() {}

    static Stream<FigureLine> of(References found) {
        List<FigureLine> lines = new ArrayList<>();
        found.naturalCourse()
                .forEach(point -> lines.add(NATURAL_COURSE.value("weeks-" + point.weeks(), point.improvement())));
        if (found.selection() != null) {
            lines.add(SELECTION.points("gain", found.selection().gain(), null));
        }
        if (found.missingBaseline() != null) {
            lines.add(MISSING.points("standardised-baseline-difference", found.missingBaseline(), null));
        }
        if (found.together() != null) {
            lines.add(TOGETHER.points(
                    "mean",
                    found.together().shrunken().value(),
                    found.together().shrunken().interval()));
            lines.add(TOGETHER.value(
                    "evidence-weight",
                    Rounded.share(1 - found.together().shrunken().ownWeight())));
        }
        if (found.adjusted() != null) {
            lines.add(ADJUSTED.points(
                    "difference",
                    found.adjusted().difference(),
                    found.adjusted().interval()));
            lines.add(ADJUSTED.value(found.adjusted().verdict().code(), null));
        }
        return lines.stream();
    }
}
