package care.plumbline.providers.course.web;

import care.plumbline.providers.course.ConsiderCourse;
import care.plumbline.providers.course.Course;
import care.plumbline.providers.course.CoursePlanning;
import care.plumbline.providers.course.CourseResult.Done;
import care.plumbline.providers.course.CourseResult.Refused;
import care.plumbline.providers.course.Courses;
import care.plumbline.providers.course.PatientCourses;
import care.plumbline.providers.course.PatientSide;
import care.plumbline.providers.recording.Recordings;
import care.plumbline.web.Locations;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Caller;
import care.plumbline.web.access.Needs;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.openapi.Answers;
import care.plumbline.web.problem.Problems;
import care.plumbline.web.repeat.RequestIds;
import care.plumbline.web.version.ETags;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Considering courses, and looking at them.
@RestController
@RequestMapping("/patients/{patient}/courses")
final class CourseController {

    private final CoursePlanning planning;
    private final Courses courses;
    private final PatientSide side;
    private final Recordings recordings;

    CourseController(CoursePlanning planning, Courses courses, PatientSide side, Recordings recordings) {
        this.planning = planning;
        this.courses = courses;
        this.side = side;
        this.recordings = recordings;
    }

    @GetMapping
    @Answers(summary = "A patient's courses of treatment", body = CoursesView.class)
    @Needs(resource = "ServiceRequest", access = Access.SEARCH)
    ResponseEntity<?> all(@PathVariable @Identifier String patient) {
        PatientCourses found = courses.of(patient);
        return ETags.ok(CoursesView.of(found, side.heard(patient)), found.version());
    }

    @GetMapping("/{course}")
    @Answers(summary = "One course of treatment", body = CourseView.class)
    @Needs(resource = "ServiceRequest", access = Access.READ)
    ResponseEntity<?> one(@PathVariable @Identifier String patient, @PathVariable @Identifier String course) {
        return courses.of(patient)
                .find(course)
                .<ResponseEntity<?>>map(found -> ETags.ok(view(patient, found), found.version()))
                .orElseGet(Problems::unknown);
    }

    @PostMapping
    @Answers(summary = "Consider a course of treatment", body = CourseView.class, status = 201)
    @Needs(resource = "ServiceRequest", access = Access.CREATE)
    ResponseEntity<?> post(
            @PathVariable @Identifier String patient, @Valid @RequestBody CourseRequest body, Caller caller) {
        return considered(patient, body.considering(RequestIds.next()), caller);
    }

    @PutMapping("/{course}")
    @Answers(
            summary = "Consider a course under an id of the caller",
            body = CourseView.class,
            status = {200, 201})
    @Needs(resource = "ServiceRequest", access = Access.CREATE)
    ResponseEntity<?> put(
            @PathVariable @Identifier String patient,
            @PathVariable @Identifier String course,
            @Valid @RequestBody CourseRequest body,
            Caller caller) {
        return considered(patient, body.considering(course), caller);
    }

    private ResponseEntity<?> considered(String patient, ConsiderCourse request, Caller caller) {
        return switch (planning.consider(patient, request, recordings.by(caller.subject()))) {
            case Done(Course course, var changed) ->
                ETags.recorded(
                        changed,
                        Locations.of("/patients/{patient}/courses/{course}", patient, course.id()),
                        view(patient, course),
                        course.version());
            case Refused(var refusal) -> CourseProblems.of(refusal);
        };
    }

    private CourseView view(String patient, Course course) {
        return CourseView.of(patient, course, side.beside(patient, course));
    }
}
