package care.plumbline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.junit.jupiter.api.Test;

class TestBrokerIT {

    @Test
    void makesCompactedTopicsOfFourPartitionsAndLeavesThemAlone() throws Exception {
        String topic = "plumbline.test." + UUID.randomUUID();
        TestBroker.topics(topic);
        TestBroker.topics(topic);

        var settings = Map.<String, Object>of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, TestBroker.shared().bootstrapServers());
        try (Admin admin = Admin.create(settings)) {
            var described =
                    admin.describeTopics(List.of(topic)).allTopicNames().get().values();
            assertThat(described)
                    .singleElement()
                    .satisfies(one -> assertThat(one.partitions()).hasSize(TestBroker.PARTITIONS));
        }
    }
}
