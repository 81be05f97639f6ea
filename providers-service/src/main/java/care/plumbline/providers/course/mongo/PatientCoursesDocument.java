package care.plumbline.providers.course.mongo;

import care.plumbline.providers.course.CourseMark;
import care.plumbline.providers.course.PatientCourses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All courses of a patient as stored.
///
/// @param marks what its courses are listed for; absent in documents of the first release
public record PatientCoursesDocument(
        String patient,
        List<CourseDocument> courses,
        @Nullable List<String> marks) {

    static final String MARKS = "state.marks";

    static PatientCoursesDocument of(PatientCourses courses) {
        return new PatientCoursesDocument(
                courses.patient(),
                courses.courses().stream().map(CourseDocument::of).toList(),
                CourseMark.of(courses).stream().map(CourseMark::code).toList());
    }

    PatientCourses toPatientCourses() {
        return new PatientCourses(
                patient, courses.stream().map(CourseDocument::toCourse).toList());
    }
}
