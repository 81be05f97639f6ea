package care.plumbline.providers.course.mongo;

import care.plumbline.delivery.AggregateStore;
import care.plumbline.delivery.Announcer;
import care.plumbline.delivery.IndexedList;
import care.plumbline.delivery.Write;
import care.plumbline.providers.course.Course;
import care.plumbline.providers.course.CourseDecision;
import care.plumbline.providers.course.CourseDecision.Decided;
import care.plumbline.providers.course.CourseDecision.Refused;
import care.plumbline.providers.course.CourseDecision.Unchanged;
import care.plumbline.providers.course.CourseEvent;
import care.plumbline.providers.course.CourseMark;
import care.plumbline.providers.course.CourseResult;
import care.plumbline.providers.course.Courses;
import care.plumbline.providers.course.PatientCourses;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

final class MongoCourses implements Courses {

    private final AggregateStore<PatientCoursesDocument> store;
    private final IndexedList<PatientCoursesDocument> marked;
    private final Announcer<Course, PatientCourses> announcer;

    MongoCourses(AggregateStore<PatientCoursesDocument> store, Announcer<Course, PatientCourses> announcer) {
        this.store = store;
        this.marked = store.listedBy(Indexes.ascending(PatientCoursesDocument.MARKS, "_id"));
        this.announcer = announcer;
    }

    @Override
    public PatientCourses of(String patient) {
        return store.find(patient)
                .map(PatientCoursesDocument::toPatientCourses)
                .orElseGet(() -> PatientCourses.none(patient));
    }

    @Override
    public CourseResult change(String patient, String course, Function<PatientCourses, CourseDecision> decide) {
        return store.change(
                patient,
                found -> {
                    PatientCourses courses = found.map(PatientCoursesDocument::toPatientCourses)
                            .orElseGet(() -> PatientCourses.none(patient));
                    return write(courses, course, decide.apply(courses));
                },
                done -> done(done.toPatientCourses(), course, true));
    }

    @Override
    public List<PatientCourses> marked(CourseMark mark, @Nullable String after, int limit) {
        return marked.page(Filters.eq(PatientCoursesDocument.MARKS, mark.code()), after, limit).stream()
                .map(entry -> entry.state().toPatientCourses())
                .toList();
    }

    private Write<PatientCoursesDocument, CourseResult> write(
            PatientCourses courses, String course, CourseDecision decision) {
        return switch (decision) {
            case Decided(CourseEvent event) -> {
                PatientCourses after = courses.after(event);
                Course changed = after.find(event.course()).orElseThrow();
                yield Write.of(
                        PatientCoursesDocument.of(after),
                        announcer.announce(List.of(changed), after),
                        done(after, course, true));
            }
            case Unchanged() -> Write.nothing(done(courses, course, false));
            case Refused(var refusal) -> Write.nothing(new CourseResult.Refused(refusal));
        };
    }

    private static CourseResult done(PatientCourses courses, String course, boolean changed) {
        return new CourseResult.Done(courses.find(course).orElseThrow(), changed);
    }
}
