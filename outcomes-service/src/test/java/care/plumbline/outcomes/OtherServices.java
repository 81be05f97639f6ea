package care.plumbline.outcomes;

import static java.nio.charset.StandardCharsets.UTF_8;

import care.plumbline.delivery.EventJson;
import care.plumbline.events.CareEvent;
import care.plumbline.events.EventCatalogue;
import care.plumbline.events.Topics;
import care.plumbline.testkit.TestBroker;
import care.plumbline.testkit.TestEvent;
import care.plumbline.testkit.TestTopics;
import java.util.List;

/// The other services as this one sees them: they publish on their topics and read this one's.
final class OtherServices implements AutoCloseable {

    private final TestTopics topics;

    OtherServices() {
        TestBroker.topics(Topics.all().toArray(String[]::new));
        topics = new TestTopics(Topics.OUTCOMES, Topics.FIGURES);
    }

    void publish(CareEvent event) {
        publish(event, new EventJson().write(event));
    }

    /// With the envelope of an event, whatever the data.
    void publish(CareEvent event, byte[] data) {
        topics.publish(new TestEvent(
                EventCatalogue.find(event.type()).orElseThrow().topic(),
                event.type(),
                event.entityKey(),
                event.partitionKey(),
                event.version(),
                event.recordedAt(),
                data));
    }

    /// The data told under a key so far, as text.
    List<String> toldUnder(String key) {
        return topics.readOf(key).stream()
                .filter(message -> message.key().equals(key))
                .map(message -> new String(message.value(), UTF_8))
                .toList();
    }

    @Override
    public void close() {
        topics.close();
    }
}
