package care.plumbline.outcomes.progress.web;

import care.plumbline.measures.Measures;
import care.plumbline.outcomes.progress.ProgressReading;
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

/// How far a patient has come, goal by goal and measure by measure.
@RestController
final class ProgressController {

    private final AsOf asOf;
    private final ProgressReading reading;

    ProgressController(AsOf asOf, Measures measures) {
        this.asOf = asOf;
        this.reading = new ProgressReading(measures);
    }

    @GetMapping("/patients/{patient}/progress")
    @Answers(summary = "How far each goal has come, personal bests and flare-ups", body = ProgressView.class)
    @Needs(resource = "MeasureReport", access = Access.READ)
    ResponseEntity<?> progress(
            @PathVariable @Identifier String patient, @RequestParam(required = false) @Nullable WhenStated asOf) {
        return this.asOf.answer(patient, asOf, one -> ProgressView.of(reading.of(one)));
    }
}
