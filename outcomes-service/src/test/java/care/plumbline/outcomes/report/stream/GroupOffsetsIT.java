package care.plumbline.outcomes.report.stream;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.events.Topics;
import care.plumbline.outcomes.report.Source;
import care.plumbline.testkit.TestBroker;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class GroupOffsetsIT {

    private static final Map<String, Object> BROKER =
            Map.of("bootstrap.servers", TestBroker.shared().bootstrapServers());

    private final String group = "reader-" + UUID.randomUUID();

    @Test
    void countsWhatTheGroupHasStillToRead() throws Exception {
        TestBroker.topics(Topics.all().toArray(String[]::new));
        try (GroupOffsets offsets = new GroupOffsets(BROKER, group)) {
            long before = offsets.behind().getOrDefault(Source.GOALS, 0L);
            long end = publish();
            assertThat(offsets.behind()).containsKeys(Source.values()).containsEntry(Source.GOALS, before + 2);
            commit(end);
            assertThat(offsets.behind().getOrDefault(Source.GOALS, 0L)).isEqualTo(before + 2 - end);
        }
    }

    private static long publish() throws Exception {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(BROKER, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(Topics.GOALS, 0, "p1/goal/g1", "{}"))
                    .get();
            return producer.send(new ProducerRecord<>(Topics.GOALS, 0, "p1/goal/g1", "{}"))
                            .get()
                            .offset()
                    + 1;
        }
    }

    private void commit(long offset) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", TestBroker.shared().bootstrapServers(), "group.id", group);
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.commitSync(Map.of(new TopicPartition(Topics.GOALS, 0), new OffsetAndMetadata(offset)));
        }
    }
}
