package care.plumbline.outcomes.report.stream;

import care.plumbline.events.Topics;
import care.plumbline.outcomes.report.Source;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/// Asks the broker how far the group of a service, all replicas together, has read the topics.
final class GroupOffsets implements AutoCloseable {

    private static final Map<String, Source> SOURCES = Map.of(
            Topics.GOALS, Source.GOALS,
            Topics.TREATMENTS, Source.TREATMENTS,
            Topics.PROVIDERS, Source.PROVIDERS,
            Topics.OUTCOMES, Source.OUTCOMES);

    private final Admin admin;
    private final String group;

    GroupOffsets(Map<String, Object> settings, String group) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        all.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
        this.admin = Admin.create(all);
        this.group = group;
    }

    /// Records of each source that the group has still to read, those about everybody.
    Map<Source, Long> behind() throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> read = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        Map<Source, Long> behind = new EnumMap<>(Source.class);
        for (Map.Entry<TopicPartition, ListOffsetsResultInfo> end : ends().entrySet()) {
            long left = end.getValue().offset() - offset(read.get(end.getKey()));
            Source source = SOURCES.get(end.getKey().topic());
            if (source != null) {
                behind.merge(source, Math.max(0, left), Long::sum);
            }
        }
        return behind;
    }

    private Map<TopicPartition, ListOffsetsResultInfo> ends() throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        for (TopicDescription topic :
                admin.describeTopics(SOURCES.keySet()).allTopicNames().get().values()) {
            topic.partitions()
                    .forEach(partition ->
                            wanted.put(new TopicPartition(topic.name(), partition.partition()), OffsetSpec.latest()));
        }
        return admin.listOffsets(wanted).all().get();
    }

    /// A partition of which nothing was committed is read from its beginning.
    private static long offset(@Nullable OffsetAndMetadata committed) {
        return committed == null ? 0 : committed.offset();
    }

    @Override
    public void close() {
        admin.close();
    }
}
