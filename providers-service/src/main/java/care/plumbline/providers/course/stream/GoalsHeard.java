package care.plumbline.providers.course.stream;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.EntityNews;
import care.plumbline.delivery.LatestEntities;
import care.plumbline.events.GoalV1;
import care.plumbline.providers.course.KnownGoal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Learns of the patients' goals, so that a course can name them and a score can be checked against their measure.
@Component
final class GoalsHeard extends EntityNews<GoalV1, KnownGoal> {

    GoalsHeard(CareEvents events, LatestEntities<KnownGoal> goals) {
        super(events, GoalV1.class, goals);
    }

    @Override
    protected Optional<KnownGoal> kept(GoalV1 goal) {
        boolean inError = goal.lifecycle().equals("entered-in-error");
        return Optional.of(new KnownGoal(goal.goal(), goal.measure(), inError, goal.baseline()));
    }
}
