package care.plumbline.providers;

import care.plumbline.delivery.IncomingEvent;
import care.plumbline.testkit.TestEvent;
import care.plumbline.testkit.TestTopics;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// The other services as providers-service sees them: they publish goals and treatments and read the providers' topic.
final class OtherServices implements AutoCloseable {

    private final TestTopics topics = new TestTopics("plumbline.providers.v1");

    void publish(IncomingEvent event) {
        publish(event, event.data());
    }

    /// With the envelope of an event, whatever the data.
    void publish(IncomingEvent event, byte[] data) {
        topics.publish(new TestEvent(
                event.topic(),
                event.type(),
                event.entityKey(),
                event.partitionKey(),
                event.version(),
                event.time(),
                data));
    }

    /// What has been read so far of what has a key with this beginning.
    List<ConsumerRecord<String, byte[]>> readOf(String prefix) {
        return topics.readOf(prefix);
    }

    @Override
    public void close() {
        topics.close();
    }
}
