package care.plumbline.providers.course.web;

import care.plumbline.providers.course.PatientCourses;
import care.plumbline.providers.course.PatientSide;
import java.util.List;

/// All courses of a patient in the order in which they were first considered.
record CoursesView(List<CourseView> items) {

    static CoursesView of(PatientCourses courses, PatientSide.Heard heard) {
        return new CoursesView(courses.courses().stream()
                .map(course -> CourseView.of(courses.patient(), course, heard.beside(course)))
                .toList());
    }
}
