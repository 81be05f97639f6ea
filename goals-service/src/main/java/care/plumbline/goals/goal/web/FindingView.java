package care.plumbline.goals.goal.web;

import care.plumbline.goals.goal.Finding;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something to talk about with the patient, as it is shown.
record FindingView(
        String rule,
        String words,
        @Nullable String quoted,
        @Nullable BigDecimal probability,
        @Nullable String band) {

    static List<FindingView> of(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new FindingView(
                        finding.rule(), finding.words(), finding.quoted(), finding.probability(), finding.band()))
                .toList();
    }
}
