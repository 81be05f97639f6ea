package care.plumbline.outcomes.progress.web;

import care.plumbline.outcomes.progress.TrialLog;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Needs;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.input.WhenStated;
import care.plumbline.web.openapi.Answers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What a patient has tried, alone and together.
@RestController
final class TrialsController {

    private final AsOf asOf;

    TrialsController(AsOf asOf) {
        this.asOf = asOf;
    }

    @GetMapping("/patients/{patient}/combinations")
    @Answers(summary = "What ran together, and what came of it as a whole", body = CombinationsView.class)
    @Needs(resource = "MeasureReport", access = Access.READ)
    ResponseEntity<?> combinations(
            @PathVariable @Identifier String patient, @RequestParam(required = false) @Nullable WhenStated asOf) {
        return this.asOf.answer(patient, asOf, CombinationsView::of);
    }

    @GetMapping("/patients/{patient}/trials")
    @Answers(
            summary = "What was tried, with what result, why it ended, and how long the search has taken",
            body = TrialLogView.class)
    @Needs(resource = "MeasureReport", access = Access.READ)
    ResponseEntity<?> trials(
            @PathVariable @Identifier String patient, @RequestParam(required = false) @Nullable WhenStated asOf) {
        return this.asOf.answer(patient, asOf, one -> TrialLogView.of(TrialLog.of(one)));
    }
}
