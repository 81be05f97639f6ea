package care.plumbline.providers.course.stream;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.EventBatchHandler;
import care.plumbline.delivery.IncomingEvent;
import care.plumbline.delivery.LatestEntities;
import care.plumbline.events.EventCatalogue;
import care.plumbline.events.EventType;
import care.plumbline.events.GoalV1;
import care.plumbline.providers.course.KnownGoal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Learns of the patients' goals, so that a course can name them and a score can be checked against their measure.
@Component
final class GoalsHeard implements EventBatchHandler {

    private static final Set<String> TYPES = EventCatalogue.all().stream()
            .filter(type -> type.record() == GoalV1.class)
            .map(EventType::type)
            .collect(Collectors.toUnmodifiableSet());

    private final CareEvents events;
    private final LatestEntities<KnownGoal> goals;

    GoalsHeard(CareEvents events, LatestEntities<KnownGoal> goals) {
        this.events = events;
        this.goals = goals;
    }

    @Override
    public Set<String> types() {
        return TYPES;
    }

    @Override
    public boolean tombstones() {
        return true;
    }

    @Override
    public void handle(String partitionKey, List<IncomingEvent> batch) {
        for (IncomingEvent event : batch) {
            if (event.tombstone()) {
                goals.forget(event.entityKey());
            } else {
                GoalV1 goal = events.read(event, GoalV1.class);
                boolean inError = goal.lifecycle().equals("entered-in-error");
                goals.apply(event, new KnownGoal(goal.goal(), goal.measure(), inError, goal.baseline()));
            }
        }
    }
}
