package care.plumbline.outcomes.measurement.web;

import care.plumbline.measures.Measures;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Needs;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.openapi.Answers;
import care.plumbline.web.problem.Problems;
import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The outcome measures that scores can be recorded on. They change with a release only.
@RestController
@RequestMapping("/measures")
final class MeasureController {

    private static final CacheControl FOR_A_WHILE =
            CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate();

    private final Measures measures;

    MeasureController(Measures measures) {
        this.measures = measures;
    }

    /// @param items in the order of their codes
    record MeasuresView(List<MeasureView> items) {}

    @GetMapping
    @Answers(summary = "The outcome measures", body = MeasuresView.class)
    @Needs(resource = "Questionnaire", access = Access.SEARCH)
    ResponseEntity<MeasuresView> all() {
        return ResponseEntity.ok()
                .cacheControl(FOR_A_WHILE)
                .body(new MeasuresView(
                        measures.all().stream().map(MeasureView::of).toList()));
    }

    @GetMapping("/{measure}")
    @Answers(summary = "One outcome measure", body = MeasureView.class)
    @Needs(resource = "Questionnaire", access = Access.READ)
    ResponseEntity<?> measure(@PathVariable @Identifier String measure) {
        return measures.find(measure)
                .<ResponseEntity<?>>map(
                        found -> ResponseEntity.ok().cacheControl(FOR_A_WHILE).body(MeasureView.of(found)))
                .orElseGet(Problems::unknown);
    }
}
