package care.plumbline.outcomes.figures.web;

import care.plumbline.outcomes.figures.Reconciliation;
import care.plumbline.outcomes.figures.Reconciling;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Needs;
import care.plumbline.web.openapi.Answers;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Proves on demand that the figures are the sum of what the patients contribute. For those who operate the
/// service; names no patient.
@RestController
final class ReconciliationController {

    private final Reconciling reconciling;

    ReconciliationController(Reconciling reconciling) {
        this.reconciling = reconciling;
    }

    /// @param right whether everything that could be compared is equal
    /// @param settled false when the figures moved all the while: ask again at a quieter moment
    /// @param caseFilesAhead whose newest contributions are on their way
    record ReconciliationView(
            boolean right,
            boolean settled,
            long patients,
            long groups,
            List<DifferenceView> differences,
            long caseFilesAhead,
            long caseFilesDiffering) {

        /// @param tooMany what the group says above what it should
        record DifferenceView(String group, String counter, long tooMany) {}

        static ReconciliationView of(Reconciliation found) {
            return new ReconciliationView(
                    found.isRight(),
                    found.settled(),
                    found.patients(),
                    found.groups(),
                    found.differences().stream()
                            .map(one -> new DifferenceView(one.group(), one.counter(), one.kept() - one.recomputed()))
                            .toList(),
                    found.caseFilesAhead(),
                    found.caseFilesDiffering());
        }
    }

    @GetMapping("/internal/figures/reconciliation")
    @Answers(summary = "Recompute the figures and compare", body = ReconciliationView.class)
    @Needs(resource = "MeasureReport", access = Access.READ, systemOnly = true)
    ResponseEntity<ReconciliationView> reconcile() {
        return ResponseEntity.ok(ReconciliationView.of(reconciling.reconcile()));
    }
}
