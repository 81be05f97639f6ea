package care.plumbline.delivery;

import care.plumbline.events.GoalV1;
import care.plumbline.testkit.TestBroker;
import care.plumbline.testkit.TestDatabase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/// A service as small as one can be: keeps goals, publishes them, and reads them back.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(EventDeliveryConfiguration.class)
class TestService {

    /// With a database and a group of its own, so that it reads everything from the beginning.
    static ConfigurableApplicationContext start(String... settings) {
        return startOn(TestDatabase.shared().freshName(), TestBroker.shared().bootstrapServers(), settings);
    }

    static ConfigurableApplicationContext startOn(String database, String brokers, String... settings) {
        return run(arguments(database, brokers, settings));
    }

    static ConfigurableApplicationContext run(String... arguments) {
        return new SpringApplicationBuilder(TestService.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .run(arguments);
    }

    static String[] arguments() {
        return arguments(TestDatabase.shared().freshName(), TestBroker.shared().bootstrapServers());
    }

    static String[] arguments(String database, String brokers, String... settings) {
        Map<String, String> all = new LinkedHashMap<>(Map.of(
                "spring.config.name",
                "test-service",
                "test.database",
                database,
                "plumbline.mongodb.uri",
                TestDatabase.shared().uri(),
                "plumbline.kafka.bootstrap-servers",
                brokers,
                "plumbline.topics.group",
                UUID.randomUUID().toString()));
        for (String setting : settings) {
            all.put(setting.substring(0, setting.indexOf('=')), setting.substring(setting.indexOf('=') + 1));
        }
        return all.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    @Bean
    AggregateStore<GoalDocument> goals(DocumentStores stores) {
        return stores.aggregates(
                "goals", GoalDocument.class, goal -> List.of(SomeEvents.outgoing(goal.patient(), goal.count())));
    }

    @Bean
    LatestEntities<Copy> copies(DocumentStores stores) {
        return stores.latest("copies", Copy.class);
    }

    @Bean
    GoalReader goalReader(LatestEntities<Copy> copies, CareEvents events) {
        return new GoalReader(copies, events);
    }

    /// What the reader keeps of a goal.
    public record Copy(String patient, long version, String statement) {
        static Copy of(GoalV1 goal) {
            return new Copy(goal.patient(), goal.version(), goal.statement());
        }
    }
}
