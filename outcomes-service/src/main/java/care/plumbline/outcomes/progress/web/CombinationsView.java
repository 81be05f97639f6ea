package care.plumbline.outcomes.progress.web;

import care.plumbline.outcomes.progress.CaseAsOf;
import java.time.LocalDate;
import java.util.List;

/// What ran together, in the order of time.
record CombinationsView(String patient, LocalDate asOf, List<CombinationView> combinations) {

    static CombinationsView of(CaseAsOf one) {
        return new CombinationsView(
                one.patient(),
                one.asOf(),
                one.combinations().stream().map(CombinationView::of).toList());
    }
}
