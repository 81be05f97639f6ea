package care.plumbline.outcomes.measurement.web;

import care.plumbline.outcomes.measurement.Measurement;
import care.plumbline.outcomes.measurement.MeasurementId;
import care.plumbline.outcomes.measurement.MeasurementResult;
import care.plumbline.outcomes.measurement.MeasurementResult.Done;
import care.plumbline.outcomes.measurement.MeasurementResult.NotDone;
import care.plumbline.outcomes.measurement.Place;
import care.plumbline.outcomes.measurement.ResultRecording;
import care.plumbline.web.Locations;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Caller;
import care.plumbline.web.access.Needs;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.openapi.Answers;
import care.plumbline.web.paging.Page;
import care.plumbline.web.paging.PageRequest;
import care.plumbline.web.paging.Paging;
import care.plumbline.web.problem.Problems;
import care.plumbline.web.repeat.RequestIds;
import care.plumbline.web.version.ETags;
import care.plumbline.web.version.ExpectedVersion;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Scores of a patient are recorded, corrected, withdrawn and read.
@RestController
@RequestMapping("/patients/{patient}/measurements")
final class MeasurementController {

    private static final String RESOURCE = "Observation";

    private final ResultRecording recording;
    private final Paging paging;

    MeasurementController(ResultRecording recording, Paging paging) {
        this.recording = recording;
        this.paging = paging;
    }

    /// Those observed last come first.
    @GetMapping
    @Answers(summary = "A patient's measurements, newest first", body = MeasurementView.class, page = true)
    @Needs(resource = RESOURCE, access = Access.SEARCH)
    ResponseEntity<Page<MeasurementView>> list(
            @PathVariable @Identifier String patient,
            @RequestParam(required = false) @Identifier @Nullable String measure,
            PageRequest page) {
        String after = page.after();
        List<Measurement> found =
                recording.newestFirst(patient, measure, after == null ? null : Place.parse(after), page.limit() + 1);
        return paging.answer(
                page,
                found.stream().map(MeasurementView::inList).toList(),
                view -> new Place(view.observedOn(), view.id()).text());
    }

    @GetMapping("/{measurement}")
    @Answers(summary = "One measurement", body = MeasurementView.class)
    @Needs(resource = RESOURCE, access = Access.READ)
    ResponseEntity<?> measurement(
            @PathVariable @Identifier String patient, @PathVariable @Identifier String measurement) {
        return recording
                .find(new MeasurementId(patient, measurement))
                .<ResponseEntity<?>>map(MeasurementController::shown)
                .orElseGet(Problems::unknown);
    }

    @PostMapping
    @Answers(summary = "Record a score", body = MeasurementView.class, status = 201)
    @Needs(resource = RESOURCE, access = Access.CREATE)
    ResponseEntity<?> record(
            @PathVariable @Identifier String patient, @Valid @RequestBody MeasurementRequest body, Caller caller) {
        MeasurementResult result = recording.record(body.as(patient, RequestIds.next()), caller.subject());
        return switch (result) {
            case Done done -> created(done.measurement());
            case NotDone(var refusal) -> MeasurementProblems.of(refusal);
        };
    }

    @PutMapping("/{measurement}")
    @Answers(
            summary = "Record a score under an id of the caller",
            body = MeasurementView.class,
            status = {200, 201})
    @Needs(resource = RESOURCE, access = Access.CREATE)
    ResponseEntity<?> record(
            @PathVariable @Identifier String patient,
            @PathVariable @Identifier String measurement,
            @Valid @RequestBody MeasurementRequest body,
            Caller caller) {
        return switch (recording.record(body.as(patient, measurement), caller.subject())) {
            case Done(Measurement recorded, boolean changed) -> changed ? created(recorded) : shown(recorded);
            case NotDone(var refusal) -> MeasurementProblems.of(refusal);
        };
    }

    @PostMapping("/{measurement}/correction")
    @Answers(summary = "Correct a score", body = MeasurementView.class)
    @Needs(resource = RESOURCE, access = Access.UPDATE)
    ResponseEntity<?> correct(
            @PathVariable @Identifier String patient,
            @PathVariable @Identifier String measurement,
            ExpectedVersion expected,
            @Valid @RequestBody CorrectionRequest body,
            Caller caller) {
        return answer(recording.take(body.as(patient, measurement, expected), caller.subject()));
    }

    @PostMapping("/{measurement}/withdrawal")
    @Answers(summary = "Withdraw a score: it does not count any more", body = MeasurementView.class)
    @Needs(resource = RESOURCE, access = Access.UPDATE)
    ResponseEntity<?> withdraw(
            @PathVariable @Identifier String patient,
            @PathVariable @Identifier String measurement,
            ExpectedVersion expected,
            @Valid @RequestBody WithdrawalRequest body,
            Caller caller) {
        return answer(recording.take(body.as(patient, measurement, expected), caller.subject()));
    }

    private static ResponseEntity<?> answer(MeasurementResult result) {
        return switch (result) {
            case Done done -> shown(done.measurement());
            case NotDone(var refusal) -> MeasurementProblems.of(refusal);
        };
    }

    private static ResponseEntity<?> created(Measurement measurement) {
        return ETags.created(
                Locations.of(
                        "/patients/{patient}/measurements/{measurement}",
                        measurement.id().patient(),
                        measurement.id().id()),
                MeasurementView.of(measurement),
                measurement.version());
    }

    private static ResponseEntity<?> shown(Measurement measurement) {
        return ETags.ok(MeasurementView.of(measurement), measurement.version());
    }
}
