package care.plumbline.providers.course.web;

import care.plumbline.providers.course.Course;
import care.plumbline.providers.course.CourseAddress;
import care.plumbline.providers.course.CourseConduct;
import care.plumbline.providers.course.CoursePlanning;
import care.plumbline.providers.course.CourseResult;
import care.plumbline.providers.course.CourseResult.Done;
import care.plumbline.providers.course.CourseResult.Refused;
import care.plumbline.providers.course.CourseStep;
import care.plumbline.providers.course.CourseStep.EndCourse;
import care.plumbline.providers.course.CourseStep.PauseCourse;
import care.plumbline.providers.course.CourseStep.ResumeCourse;
import care.plumbline.providers.course.PatientSide;
import care.plumbline.providers.recording.Recordings;
import care.plumbline.web.Locations;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Caller;
import care.plumbline.web.access.Needs;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.openapi.Answers;
import care.plumbline.web.version.ETags;
import care.plumbline.web.version.ExpectedVersion;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The steps of a course. Each may be repeated: said again in the same words it changes nothing. If-Match is honoured
/// where it is given.
@RestController
@RequestMapping("/patients/{patient}/courses/{course}")
final class CourseStepController {

    private final CoursePlanning planning;
    private final CourseConduct conduct;
    private final PatientSide side;
    private final Recordings recordings;

    CourseStepController(CoursePlanning planning, CourseConduct conduct, PatientSide side, Recordings recordings) {
        this.planning = planning;
        this.conduct = conduct;
        this.side = side;
        this.recordings = recordings;
    }

    @PostMapping("/disclosure")
    @Answers(summary = "The delivering provider tells what to expect", body = CourseView.class)
    @Needs(resource = "ServiceRequest", access = Access.UPDATE)
    ResponseEntity<?> disclose(
            @PathVariable @Identifier String patient,
            @PathVariable @Identifier String course,
            Optional<ExpectedVersion> expected,
            @Valid @RequestBody DisclosureRequest body,
            Caller caller) {
        CourseAddress address = address(patient, course, expected);
        return answer(patient, planning.disclose(address, body.disclosing(), recordings.by(caller.subject())));
    }

    @PostMapping("/expectations")
    @Answers(
            summary = "Another provider says what they expect",
            body = CourseView.class,
            status = {200, 201})
    @Needs(resource = "ServiceRequest", access = Access.UPDATE)
    ResponseEntity<?> expect(
            @PathVariable @Identifier String patient,
            @PathVariable @Identifier String course,
            Optional<ExpectedVersion> expected,
            @Valid @RequestBody ExpectationRequest body,
            Caller caller) {
        CourseAddress address = address(patient, course, expected);
        CourseResult result = planning.state(address, body.expectation(), recordings.by(caller.subject()));
        return switch (result) {
            case Done(Course stated, var changed) ->
                ETags.recorded(
                        changed,
                        Locations.of("/patients/{patient}/courses/{course}", patient, course),
                        view(patient, stated),
                        stated.version());
            case Refused(var refusal) -> CourseProblems.of(refusal);
        };
    }

    @PostMapping("/start")
    @Answers(summary = "The first session took place: expectations are sealed", body = CourseView.class)
    @Needs(resource = "ServiceRequest", access = Access.UPDATE)
    ResponseEntity<?> start(
            @PathVariable @Identifier String patient,
            @PathVariable @Identifier String course,
            Optional<ExpectedVersion> expected,
            @Valid @RequestBody StartRequest body,
            Caller caller) {
        return take(address(patient, course, expected), body.starting(), caller);
    }

    @PostMapping("/pause")
    @Answers(summary = "Interrupt a course", body = CourseView.class)
    @Needs(resource = "ServiceRequest", access = Access.UPDATE)
    ResponseEntity<?> pause(
            @PathVariable @Identifier String patient,
            @PathVariable @Identifier String course,
            Optional<ExpectedVersion> expected,
            @Valid @RequestBody StepRequest body,
            Caller caller) {
        return take(
                address(patient, course, expected), new PauseCourse(body.on().date()), caller);
    }

    @PostMapping("/resumption")
    @Answers(summary = "A paused course goes on", body = CourseView.class)
    @Needs(resource = "ServiceRequest", access = Access.UPDATE)
    ResponseEntity<?> resume(
            @PathVariable @Identifier String patient,
            @PathVariable @Identifier String course,
            Optional<ExpectedVersion> expected,
            @Valid @RequestBody StepRequest body,
            Caller caller) {
        return take(
                address(patient, course, expected), new ResumeCourse(body.on().date()), caller);
    }

    @PostMapping("/end")
    @Answers(summary = "End a course, for a reason", body = CourseView.class)
    @Needs(resource = "ServiceRequest", access = Access.UPDATE)
    ResponseEntity<?> end(
            @PathVariable @Identifier String patient,
            @PathVariable @Identifier String course,
            Optional<ExpectedVersion> expected,
            @Valid @RequestBody EndRequest body,
            Caller caller) {
        CourseStep step = new EndCourse(body.on().date(), body.reason().reason());
        return take(address(patient, course, expected), step, caller);
    }

    @PostMapping("/goals")
    @Answers(summary = "Link goals to a course", body = CourseView.class)
    @Needs(resource = "ServiceRequest", access = Access.UPDATE)
    ResponseEntity<?> link(
            @PathVariable @Identifier String patient,
            @PathVariable @Identifier String course,
            Optional<ExpectedVersion> expected,
            @Valid @RequestBody GoalsRequest body,
            Caller caller) {
        CourseAddress address = address(patient, course, expected);
        return answer(patient, planning.link(address, body.linking(), recordings.by(caller.subject())));
    }

    @PostMapping("/findings/{finding}/review")
    @Answers(summary = "Confirm or dismiss what the claim guard found", body = CourseView.class)
    @Needs(resource = "ServiceRequest", access = Access.UPDATE)
    ResponseEntity<?> review(
            @PathVariable @Identifier String patient,
            @PathVariable @Identifier String course,
            @PathVariable @Identifier String finding,
            Optional<ExpectedVersion> expected,
            @Valid @RequestBody ReviewRequest body,
            Caller caller) {
        CourseAddress address = address(patient, course, expected);
        return answer(patient, planning.review(address, body.reviewing(finding), recordings.by(caller.subject())));
    }

    private ResponseEntity<?> take(CourseAddress address, CourseStep step, Caller caller) {
        return answer(address.patient(), conduct.take(address, step, recordings.by(caller.subject())));
    }

    private static CourseAddress address(String patient, String course, Optional<ExpectedVersion> expected) {
        return new CourseAddress(
                patient, course, expected.<LongPredicate>map(version -> version).orElse(_ -> true));
    }

    private ResponseEntity<?> answer(String patient, CourseResult result) {
        return switch (result) {
            case Done(Course course, var _) -> ETags.ok(view(patient, course), course.version());
            case Refused(var refusal) -> CourseProblems.of(refusal);
        };
    }

    private CourseView view(String patient, Course course) {
        return CourseView.of(patient, course, side.beside(patient, course));
    }
}
