package care.plumbline.providers.course.mongo;

import care.plumbline.delivery.AggregateStore;
import care.plumbline.delivery.Aggregates;
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

    private final Aggregates<PatientCoursesDocument, PatientCourses> courses;
    private final IndexedList<PatientCoursesDocument> marked;
    private final Announcer<Course, PatientCourses> announcer;

    MongoCourses(AggregateStore<PatientCoursesDocument> store, Announcer<Course, PatientCourses> announcer) {
        this.courses =
                store.as(PatientCoursesDocument::toPatientCourses, PatientCoursesDocument::of, PatientCourses::none);
        this.marked = store.listedBy(Indexes.ascending(PatientCoursesDocument.MARKS, "_id"));
        this.announcer = announcer;
    }

    @Override
    public PatientCourses of(String patient) {
        return courses.of(patient);
    }

    @Override
    public CourseResult change(String patient, String course, Function<PatientCourses, CourseDecision> decide) {
        return courses.change(
                patient, known -> write(known, course, decide.apply(known)), after -> done(after, course, true));
    }

    @Override
    public List<PatientCourses> marked(CourseMark mark, @Nullable String after, int limit) {
        return marked.page(Filters.eq(PatientCoursesDocument.MARKS, mark.code()), after, limit).stream()
                .map(entry -> entry.state().toPatientCourses())
                .toList();
    }

    private Write<PatientCourses, CourseResult> write(PatientCourses known, String course, CourseDecision decision) {
        return switch (decision) {
            case Decided(CourseEvent event) -> {
                PatientCourses after = known.after(event);
                Course changed = after.find(event.course()).orElseThrow();
                yield Write.of(after, announcer.announce(List.of(changed), after), done(after, course, true));
            }
            case Unchanged() -> Write.nothing(done(known, course, false));
            case Refused(var refusal) -> Write.nothing(new CourseResult.Refused(refusal));
        };
    }

    private static CourseResult done(PatientCourses known, String course, boolean changed) {
        return new CourseResult.Done(known.find(course).orElseThrow(), changed);
    }
}
