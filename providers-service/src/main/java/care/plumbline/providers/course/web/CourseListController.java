package care.plumbline.providers.course.web;

import care.plumbline.providers.course.CourseMark;
import care.plumbline.providers.course.Courses;
import care.plumbline.providers.course.PatientCourses;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Needs;
import care.plumbline.web.openapi.Answers;
import care.plumbline.web.paging.PageRequest;
import care.plumbline.web.paging.Paging;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Work lists of courses that somebody should look at, one item per patient.
@RestController
@RequestMapping("/courses")
final class CourseListController {

    private final Courses courses;
    private final Paging paging;

    CourseListController(Courses courses, Paging paging) {
        this.courses = courses;
        this.paging = paging;
    }

    @GetMapping("/without-goal")
    @Answers(summary = "Courses that are for no goal", body = ListedCourses.class, page = true)
    @Needs(resource = "ServiceRequest", access = Access.SEARCH)
    ResponseEntity<?> withoutGoal(PageRequest page) {
        return listed(CourseMark.WITHOUT_GOAL, page);
    }

    @GetMapping("/overridden")
    @Answers(
            summary = "Courses that started although the disclosure was incomplete",
            body = ListedCourses.class,
            page = true)
    @Needs(resource = "ServiceRequest", access = Access.SEARCH)
    ResponseEntity<?> overridden(PageRequest page) {
        return listed(CourseMark.OVERRIDDEN, page);
    }

    @GetMapping("/with-open-findings")
    @Answers(summary = "Courses with claims that nobody has looked at", body = ListedCourses.class, page = true)
    @Needs(resource = "ServiceRequest", access = Access.SEARCH)
    ResponseEntity<?> withOpenFindings(PageRequest page) {
        return listed(CourseMark.OPEN_FINDING, page);
    }

    private ResponseEntity<?> listed(CourseMark mark, PageRequest page) {
        List<PatientCourses> found = courses.marked(mark, page.after(), page.limit() + 1);
        return paging.answer(
                page,
                found.stream().map(courses -> ListedCourses.of(courses, mark)).toList(),
                ListedCourses::patient);
    }
}
