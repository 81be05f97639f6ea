package care.plumbline.providers.course.mongo;

import static care.plumbline.providers.Cast.ANA;
import static care.plumbline.providers.Cast.PHYSIO;
import static care.plumbline.providers.Cast.RECORDING;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.delivery.DocumentStores;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.providers.course.Course;
import care.plumbline.providers.course.CourseEvent.CourseConsidered;
import care.plumbline.providers.course.CourseEvent.CourseStarted;
import care.plumbline.providers.course.Courses;
import care.plumbline.providers.course.CoursesContract;
import care.plumbline.providers.course.PatientCourses;
import care.plumbline.providers.course.Plan;
import care.plumbline.providers.course.StartConditions;
import care.plumbline.testkit.TestDatabase;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MongoCoursesIT extends CoursesContract {

    private final MongoDatabase database = TestDatabase.shared().freshDatabase();
    private final Courses courses = replica();
    private final Courses otherReplica = replica();

    @Override
    protected Courses courses() {
        return courses;
    }

    @Override
    protected Courses otherReplica() {
        return otherReplica;
    }

    @Test
    void everyChangeLeavesTheAnnouncementOfItsCourseInTheDocument() {
        Plan plan = new Plan("mbsr", 1, PHYSIO, List.of("g1"));
        happens(new CourseConsidered("c1", plan, RECORDING));
        happens(new CourseConsidered("c2", plan, RECORDING));
        happens(new CourseStarted("c1", RECORDING.today(), StartConditions.NONE, RECORDING));

        assertThat(stores().aggregates("courses", PatientCoursesDocument.class, _ -> List.of())
                        .pending(ANA))
                .extracting(OutgoingEvent::id)
                .containsExactly("c1:1", "c2:1", "c1:2");
    }

    private Courses replica() {
        return CourseStorage.open(stores(), MongoCoursesIT::announce);
    }

    private DocumentStores stores() {
        return DocumentStores.unpublished(database, Clock.systemUTC());
    }

    private static List<OutgoingEvent> announce(List<Course> changed, PatientCourses after) {
        return changed.stream()
                .map(course -> new OutgoingEvent(
                        "topic", "type", course.id(), after.patient(), course.version(), Instant.EPOCH, new byte[] {
                            '{', '}'
                        }))
                .toList();
    }
}
