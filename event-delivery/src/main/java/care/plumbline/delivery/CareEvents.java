package care.plumbline.delivery;

import care.plumbline.events.CareEvent;
import care.plumbline.events.EventCatalogue;

/// Between the records of the catalogue and events on their way.
public final class CareEvents {

    private final EventJson json;

    public CareEvents(EventJson json) {
        this.json = json;
    }

    /// The event as it leaves: topic by the catalogue, keys, version and time by the record itself.
    public OutgoingEvent outgoing(CareEvent event) {
        String topic = EventCatalogue.find(event.type())
                .orElseThrow(() -> new IllegalArgumentException("not in the catalogue: " + event.type()))
                .topic();
        return new OutgoingEvent(
                topic,
                event.type(),
                event.entityKey(),
                event.partitionKey(),
                event.version(),
                event.recordedAt(),
                json.write(event));
    }

    /// @throws UnreadableEvent when the data is not what the record asks for
    public <T extends CareEvent> T read(IncomingEvent event, Class<T> type) {
        return json.read(event, type);
    }
}
