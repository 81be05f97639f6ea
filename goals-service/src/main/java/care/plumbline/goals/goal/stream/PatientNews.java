package care.plumbline.goals.goal.stream;

import care.plumbline.delivery.EventBatchHandler;
import care.plumbline.delivery.IncomingEvent;
import care.plumbline.events.CareTeamV1;
import care.plumbline.events.EventCatalogue;
import care.plumbline.events.MeasurementV1;
import care.plumbline.goals.goal.GoalSetting;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Learns that there is a patient, from a care team or a score: from then on that nobody has asked them for goals is
/// to be seen.
@Component
final class PatientNews implements EventBatchHandler {

    private final GoalSetting goalSetting;

    PatientNews(GoalSetting goalSetting) {
        this.goalSetting = goalSetting;
    }

    @Override
    public Set<String> types() {
        return EventCatalogue.typesOf(CareTeamV1.class, MeasurementV1.class);
    }

    @Override
    public void handle(String patient, List<IncomingEvent> batch) {
        goalSetting.meet(Set.of(patient));
    }

    @Override
    public void handleAll(Map<String, List<IncomingEvent>> byPatient) {
        goalSetting.meet(byPatient.keySet());
    }
}
