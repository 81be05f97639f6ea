package care.plumbline.goals;

import care.plumbline.delivery.EventJson;
import care.plumbline.events.CourseV1;
import care.plumbline.testkit.TestEvent;
import care.plumbline.testkit.TestTopics;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// The other services as goals-service sees them: they publish on the providers' topic and read the goals' topic.
final class OtherServices implements AutoCloseable {

    private final TestTopics topics = new TestTopics("plumbline.goals.v1");

    void publish(CourseV1 course) {
        publish(course, new EventJson().write(course));
    }

    /// With the envelope of a course, whatever the data.
    void publish(CourseV1 course, byte[] data) {
        topics.publish(new TestEvent(
                "plumbline.providers.v1",
                course.type(),
                course.entityKey(),
                course.partitionKey(),
                course.version(),
                course.recordedAt(),
                data));
    }

    /// What has been read of one patient so far.
    List<ConsumerRecord<String, byte[]>> readOf(String patient) {
        return topics.readOf(patient + "/");
    }

    @Override
    public void close() {
        topics.close();
    }
}
