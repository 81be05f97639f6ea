package care.plumbline.outcomes.figures.web;

import care.plumbline.outcomes.figures.Recounting;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Needs;
import care.plumbline.web.openapi.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Counts all patients anew from the case files. For those who operate the service; names no patient.
@RestController
final class RecountController {

    private final Recounting recounting;

    RecountController(Recounting recounting) {
        this.recounting = recounting;
    }

    /// @param patients that were looked at
    record RecountView(long patients) {}

    @PostMapping("/internal/figures/recount")
    @Answers(summary = "Count all patients anew", body = RecountView.class)
    @Needs(resource = "MeasureReport", access = Access.UPDATE, systemOnly = true)
    ResponseEntity<RecountView> recount() {
        return ResponseEntity.ok(new RecountView(recounting.recount()));
    }
}
