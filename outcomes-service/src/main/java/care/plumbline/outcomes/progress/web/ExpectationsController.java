package care.plumbline.outcomes.progress.web;

import care.plumbline.measures.Measures;
import care.plumbline.outcomes.progress.ExpectationReading;
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

/// What is expected of a patient's treatments, as a whole.
@RestController
final class ExpectationsController {

    private final AsOf asOf;
    private final ExpectationReading reading;

    ExpectationsController(AsOf asOf, Measures measures) {
        this.asOf = asOf;
        this.reading = new ExpectationReading(measures);
    }

    @GetMapping("/patients/{patient}/expectations")
    @Answers(
            summary = "Expectation cycles, balance against the evidence, and the trend of outlooks against results",
            body = ExpectationsView.class)
    @Needs(resource = "MeasureReport", access = Access.READ)
    ResponseEntity<?> expectations(
            @PathVariable @Identifier String patient, @RequestParam(required = false) @Nullable WhenStated asOf) {
        return this.asOf.answer(patient, asOf, one -> ExpectationsView.of(one, reading));
    }
}
