package care.plumbline.goals.goal.stream;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.EventBatchHandler;
import care.plumbline.delivery.IncomingEvent;
import care.plumbline.delivery.UnreadableEvent;
import care.plumbline.events.CourseV1;
import care.plumbline.events.EventCatalogue;
import care.plumbline.goals.goal.GoalSetting;
import care.plumbline.goals.goal.KnownCourse;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Learns from the providers' events which courses a patient has, and when each had its first session.
@Component
final class CourseNews implements EventBatchHandler {

    private static final Set<String> UNDER_WAY = Set.of("started", "paused");

    private final CareEvents events;
    private final GoalSetting goalSetting;

    CourseNews(CareEvents events, GoalSetting goalSetting) {
        this.events = events;
        this.goalSetting = goalSetting;
    }

    @Override
    public Set<String> types() {
        return EventCatalogue.typesOf(CourseV1.class);
    }

    @Override
    public void handle(String patient, List<IncomingEvent> batch) {
        goalSetting.learn(patient, batch.stream().map(this::course).toList());
    }

    /// A started course without its day would leave outlooks open that are sealed: such an event is parked.
    private KnownCourse course(IncomingEvent event) {
        CourseV1 course = events.read(event, CourseV1.class);
        if (course.startedOn() == null && UNDER_WAY.contains(course.status())) {
            throw new UnreadableEvent(event, "started-without-a-day");
        }
        return new KnownCourse(
                course.course(),
                course.version(),
                Set.copyOf(course.goals()),
                course.startedOn(),
                course.endedOn(),
                course.treatment(),
                course.treatmentVersion());
    }
}
