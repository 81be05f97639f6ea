package care.plumbline.outcomes.measurement.stream;

import care.plumbline.delivery.Announcer;
import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.events.MeasurementV1;
import care.plumbline.outcomes.measurement.Measurement;
import java.util.List;
import org.springframework.stereotype.Component;

/// Measurements as the events that other services, and this one's case files, read.
@Component
final class MeasurementAnnouncements implements Announcer<Measurement, Measurement> {

    private final CareEvents events;

    MeasurementAnnouncements(CareEvents events) {
        this.events = events;
    }

    /// What has happened last is the measurement's status, so the state alone tells it.
    @Override
    public List<OutgoingEvent> announce(List<Measurement> changed, Measurement after) {
        return changed.stream()
                .map(MeasurementAnnouncements::event)
                .map(events::outgoing)
                .toList();
    }

    private static MeasurementV1 event(Measurement measurement) {
        return new MeasurementV1(
                "care.plumbline.measurement." + measurement.status().code() + ".v1",
                measurement.id().patient(),
                measurement.id().id(),
                measurement.version(),
                measurement.recorded().at(),
                measurement.recorded().by(),
                measurement.measure(),
                measurement.observation().value(),
                measurement.observation().observedOn(),
                measurement.reportedBy(),
                measurement.status().code(),
                measurement.reason());
    }
}
