package care.plumbline.outcomes.report.web;

import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.judgement.Evidence;
import care.plumbline.outcomes.report.Cell;
import care.plumbline.outcomes.report.Wording;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the evidence's expectation rests on, in a paragraph.
final class EvidenceText {

    private EvidenceText() {}

    static String of(Cell cell, OutcomeMeasure measure) {
        Evidence evidence = cell.evidence();
        if (evidence == null || evidence.mean() == null) {
            return "Evidence: not stated. " + Wording.notStated(cell);
        }
        return "Evidence: treated people improve by " + Wording.points(evidence.mean()) + " on average"
                + (evidence.weeks() == null ? "" : " at " + evidence.weeks() + " weeks")
                + (evidence.n() == null ? "" : ", n " + evidence.n())
                + (evidence.standardDeviation() == null
                        ? ", spread between patients not published"
                        : ", SD " + Wording.number(evidence.standardDeviation()))
                + (evidence.standardError() == null ? "" : ", SE " + Wording.number(evidence.standardError()))
                + ("derived".equals(evidence.basis()) ? "; derived from its parts" : "")
                + "." + sources(evidence) + pastTheScale(cell.comparison().score(), measure);
    }

    private static String sources(Evidence evidence) {
        return evidence.parts().isEmpty()
                ? ""
                : evidence.parts().stream()
                        .map(part -> part.source() + (part.note() == null ? "" : " (" + part.note() + ")"))
                        .collect(Collectors.joining("; ", " Source: ", "."));
    }

    private static String pastTheScale(@Nullable BigDecimal score, OutcomeMeasure measure) {
        boolean past =
                score != null && (score.compareTo(measure.lowest()) < 0 || score.compareTo(measure.highest()) > 0);
        return past ? " From this baseline that lies past the end of the scale." : "";
    }
}
