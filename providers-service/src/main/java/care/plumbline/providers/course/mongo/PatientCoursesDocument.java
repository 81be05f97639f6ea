package care.plumbline.providers.course.mongo;

import care.plumbline.providers.course.PatientCourses;
import java.util.List;

/// All courses of a patient as stored.
public record PatientCoursesDocument(String patient, List<CourseDocument> courses) {

    static PatientCoursesDocument of(PatientCourses courses) {
        return new PatientCoursesDocument(
                courses.patient(),
                courses.courses().stream().map(CourseDocument::of).toList());
    }

    PatientCourses toPatientCourses() {
        return new PatientCourses(
                patient, courses.stream().map(CourseDocument::toCourse).toList());
    }
}
