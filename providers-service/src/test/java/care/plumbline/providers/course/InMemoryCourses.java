package care.plumbline.providers.course;

import care.plumbline.providers.course.CourseDecision.Decided;
import care.plumbline.providers.course.CourseDecision.Refused;
import care.plumbline.providers.course.CourseDecision.Unchanged;
import care.plumbline.providers.course.CourseResult.Done;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

public final class InMemoryCourses implements Courses {

    private final Map<String, PatientCourses> known = new HashMap<>();

    @Override
    public synchronized PatientCourses of(String patient) {
        return known.getOrDefault(patient, PatientCourses.none(patient));
    }

    @Override
    public synchronized CourseResult change(
            String patient, String course, Function<PatientCourses, CourseDecision> decide) {
        PatientCourses courses = of(patient);
        return switch (decide.apply(courses)) {
            case Decided(var event) -> {
                PatientCourses after = courses.after(event);
                known.put(patient, after);
                yield new Done(after.find(course).orElseThrow(), true);
            }
            case Unchanged() -> new Done(courses.find(course).orElseThrow(), false);
            case Refused(var refusal) -> new CourseResult.Refused(refusal);
        };
    }
}
