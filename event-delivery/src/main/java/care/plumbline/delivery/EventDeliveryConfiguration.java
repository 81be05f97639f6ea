package care.plumbline.delivery;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// What a service imports to store its aggregates and to publish their events; `EventConsumption` adds reading.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EventDeliverySettings.class)
@Import(EventConsumption.class)
public class EventDeliveryConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    MongoClient mongoClient(EventDeliverySettings settings) {
        return DatabaseClient.connect(settings.mongodb().uri());
    }

    @Bean
    MongoDatabase mongoDatabase(MongoClient client, EventDeliverySettings settings) {
        return DatabaseClient.await(
                client.getDatabase(settings.mongodb().database()),
                settings.mongodb().patience());
    }

    @Bean
    EventJson eventJson() {
        return new EventJson();
    }

    @Bean
    CareEvents careEventRecords(EventJson json) {
        return new CareEvents(json);
    }

    @Bean
    EventTypes eventTypes(ObjectProvider<InternalEventType> internal) {
        return new EventTypes(internal.stream().toList());
    }

    @Bean
    KafkaEventPublisher eventPublisher(KafkaProperties kafka, EventTypes types) {
        return new KafkaEventPublisher(() -> KafkaClients.producer(kafka), types);
    }

    /// `DeliveryLifecycle` starts and stops it. Depends on the database so that this goes last.
    @Bean(destroyMethod = "")
    DocumentPublisher documentPublisher(
            EventPublisher publisher, MongoDatabase database, EventDeliverySettings settings, Clock clock) {
        EventDeliverySettings.Delivery delivery = settings.delivery();
        return new DocumentPublisher(publisher, clock, delivery.underWay(), delivery.pause());
    }

    @Bean
    DocumentStores documentStores(
            MongoDatabase database, DocumentPublisher publisher, EventDeliverySettings settings, Clock clock) {
        EventDeliverySettings.Delivery delivery = settings.delivery();
        StoreLimits limits = new StoreLimits(
                delivery.pendingPerDocument(),
                delivery.pendingBytesPerDocument(),
                delivery.pendingInAll(),
                StoreLimits.DEFAULT.attempts(),
                StoreLimits.DEFAULT.receipts());
        return new DocumentStores(database, publisher, limits, clock);
    }

    @Bean(destroyMethod = "")
    PendingEventRelay pendingEventRelay(
            DocumentStores stores,
            DocumentPublisher publisher,
            MongoDatabase database,
            EventDeliverySettings settings,
            Clock clock) {
        EventDeliverySettings.Delivery delivery = settings.delivery();
        Lease lease = new Lease(database, "relay", UUID.randomUUID().toString(), delivery.lease(), clock);
        return new PendingEventRelay(stores, publisher, lease, delivery.sweepEvery(), delivery.grace(), clock);
    }

    @Bean
    TopicSetup topicSetup(KafkaProperties kafka, EventDeliverySettings settings) {
        return new TopicSetup(() -> KafkaClients.admin(kafka), settings.topics());
    }

    @Bean
    DeliveryLifecycle deliveryLifecycle(TopicSetup topics, DocumentPublisher publisher, PendingEventRelay relay) {
        return new DeliveryLifecycle(topics, publisher, relay);
    }

    @Bean
    Republishing republishing(DocumentStores stores, EventPublisher publisher) {
        return new Republishing(stores, publisher);
    }

    @Bean
    FinishedAnswers finishedAnswers(MongoDatabase database) {
        return new FinishedAnswers(database);
    }

    @Bean
    AnswerSweeper answerSweeper(FinishedAnswers answers, EventDeliverySettings settings, Clock clock) {
        return new AnswerSweeper(answers, settings.delivery().keepAnswers(), clock);
    }

    @Bean
    EventDeliveryHealth eventDeliveryHealthIndicator(
            MongoDatabase database,
            TopicSetup topics,
            DocumentPublisher publisher,
            PendingEventRelay relay,
            ParkedRecords parked,
            Optional<EventConsumer> consumer,
            Clock clock) {
        return new EventDeliveryHealth(database, topics, publisher, relay, parked, consumer, clock);
    }

    @Bean
    MeterBinder eventDeliveryMetrics(
            DocumentPublisher publisher,
            PendingEventRelay relay,
            ParkedRecords parked,
            Optional<EventConsumer> consumer) {
        return new EventDeliveryMetrics(publisher, relay, parked, consumer);
    }

    @Bean
    ParkedStore parkedStore(MongoDatabase database, Clock clock) {
        return new ParkedStore(database, clock);
    }

    @Bean
    EventDispatcher eventDispatcher(
            EventTypes types, EventJson json, ObjectProvider<EventBatchHandler> handlers, Clock clock) {
        return new EventDispatcher(
                new EnvelopeReader(types, json, clock),
                types,
                handlers.orderedStream().toList());
    }

    @Bean
    ParkedRecords parkedRecords(ParkedStore store, EventDispatcher dispatcher) {
        return new ParkedRecords(store, dispatcher);
    }

    @Bean
    EventConsumer eventConsumer(
            EventDispatcher dispatcher,
            ParkedStore parked,
            ObjectProvider<MeterRegistry> meters,
            EventDeliverySettings settings,
            Clock clock) {
        if (dispatcher.gathers() && settings.topics().gathers().isEmpty()) {
            throw new IllegalStateException("a handler gathers events, but plumbline.topics.gathers names no topic");
        }
        return new EventConsumer(
                dispatcher,
                parked,
                meters.getIfAvailable(SimpleMeterRegistry::new),
                clock,
                settings.topics().batch());
    }
}
