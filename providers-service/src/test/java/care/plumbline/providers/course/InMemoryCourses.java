package care.plumbline.providers.course;

import care.plumbline.providers.course.CourseDecision.Decided;
import care.plumbline.providers.course.CourseDecision.Refused;
import care.plumbline.providers.course.CourseDecision.Unchanged;
import care.plumbline.providers.course.CourseResult.Done;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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

    @Override
    public synchronized List<PatientCourses> marked(CourseMark mark, @Nullable String after, int limit) {
        return known.values().stream()
                .filter(courses -> courses.courses().stream().anyMatch(mark::isOn))
                .filter(courses -> after == null || courses.patient().compareTo(after) > 0)
                .sorted(Comparator.comparing(PatientCourses::patient))
                .limit(limit)
                .toList();
    }
}
