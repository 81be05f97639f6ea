package care.plumbline.providers.course.web;

import care.plumbline.providers.course.Course;
import care.plumbline.providers.course.CourseMark;
import care.plumbline.providers.course.Finding;
import care.plumbline.providers.course.PatientCourses;
import care.plumbline.providers.course.web.CourseView.OverrideView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The courses of a patient that a work list is about.
record ListedCourses(String patient, List<ListedCourse> courses) {

    static ListedCourses of(PatientCourses known, CourseMark mark) {
        return new ListedCourses(
                known.patient(),
                known.courses().stream()
                        .filter(mark::isOn)
                        .map(ListedCourse::of)
                        .toList());
    }

    /// @param openFindings number of findings that nobody has looked at
    record ListedCourse(
            String id,
            String treatment,
            String provider,
            String status,
            @Nullable LocalDate startedOn,
            @Nullable OverrideView override,
            long openFindings) {

        static ListedCourse of(Course course) {
            return new ListedCourse(
                    course.id(),
                    course.plan().treatment(),
                    course.plan().provider(),
                    course.status().code(),
                    course.timeline().startedOn(),
                    OverrideView.of(course.margin().start().override()),
                    course.margin().findings().stream().filter(Finding::isOpen).count());
        }
    }
}
