package care.plumbline.providers.course.stream;

import care.plumbline.delivery.Announcer;
import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.events.CourseV1;
import care.plumbline.providers.course.Course;
import care.plumbline.providers.course.Disclosure;
import care.plumbline.providers.course.Ending;
import care.plumbline.providers.course.Expectation;
import care.plumbline.providers.course.PatientCourses;
import care.plumbline.providers.course.Pause;
import care.plumbline.providers.course.Plan;
import care.plumbline.providers.course.Timeline;
import care.plumbline.providers.recording.LastChange;
import care.plumbline.providers.recording.Recorded;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells of a course by what it is after its last change.
@Component
final class CourseAnnouncements implements Announcer<Course, PatientCourses> {

    private final CareEvents events;

    CourseAnnouncements(CareEvents events) {
        this.events = events;
    }

    @Override
    public List<OutgoingEvent> announce(List<Course> changed, PatientCourses after) {
        return changed.stream()
                .map(course -> event(after.patient(), course))
                .map(events::outgoing)
                .toList();
    }

    private static CourseV1 event(String patient, Course course) {
        Plan plan = course.plan();
        Timeline timeline = course.timeline();
        Ending ending = timeline.ending();
        LastChange last = course.lastChange();
        return new CourseV1(
                "care.plumbline.course." + last.what() + ".v1",
                patient,
                course.id(),
                course.version(),
                last.at(),
                last.by(),
                plan.treatment(),
                plan.treatmentVersion(),
                plan.provider(),
                plan.goals(),
                course.status().code(),
                disclosure(course.disclosure()),
                course.expectations().stream()
                        .map(CourseAnnouncements::expectation)
                        .toList(),
                timeline.startedOn(),
                timeline.pauses().stream().map(pause -> pause(pause, ending)).toList(),
                ending == null ? null : ending.on(),
                ending == null ? null : ending.reason().code(),
                null,
                null,
                null,
                null);
    }

    private static CourseV1.@Nullable Disclosure disclosure(@Nullable Recorded<Disclosure> recorded) {
        if (recorded == null) {
            return null;
        }
        Disclosure told = recorded.statement();
        return new CourseV1.Disclosure(told.on(), told.sessions(), told.weeks(), told.text(), null, null, null, null);
    }

    private static CourseV1.Expectation expectation(Recorded<Expectation> recorded) {
        Expectation stated = recorded.statement();
        return new CourseV1.Expectation(
                stated.goal(),
                stated.provider(),
                stated.expected(),
                stated.likelihood(),
                stated.text(),
                stated.statedOn(),
                null);
    }

    /// On the wire a pause has its last day; one in which the course ended lasted until that day.
    private static CourseV1.Pause pause(Pause pause, @Nullable Ending ending) {
        LocalDate resumedOn = pause.resumedOn();
        LocalDate open = ending == null ? null : ending.on();
        return new CourseV1.Pause(pause.from(), resumedOn == null ? open : resumedOn.minusDays(1));
    }
}
