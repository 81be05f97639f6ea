package care.plumbline.providers.course;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Where courses are kept, all of one patient together.
public interface Courses {

    /// The courses of a patient, none where nothing was heard of.
    PatientCourses of(String patient);

    /// Lets `decide` look at the patient's courses and stores what it decides together with its announcement. Two
    /// changes of one patient never overtake each other: the later one is decided on what the earlier left.
    ///
    /// @param course the course that the answer is about
    CourseResult change(String patient, String course, Function<PatientCourses, CourseDecision> decide);

    /// Patients with a course of that mark, in the order of their ids.
    ///
    /// @param after only patients after this one, where given
    List<PatientCourses> marked(CourseMark mark, @Nullable String after, int limit);
}
