package care.plumbline.delivery;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.KafkaHeaderMapper;
import org.springframework.kafka.support.SimpleKafkaHeaderMapper;
import org.springframework.messaging.Message;
import org.springframework.util.backoff.ExponentialBackOff;

/// Reading topics, for services that name some in `plumbline.topics.consumes`. event-delivery.yml refers to these
/// beans by their names.
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${plumbline.topics.consumes:}'.isBlank()")
class EventConsumption {

    @Bean
    Consumer<Message<List<ReceivedRecord>>> careEvents(EventConsumer consumer) {
        return batch -> consumer.take(batch.getPayload());
    }

    /// Of the topics in `plumbline.topics.gathers`: a thread of its own, and large batches, so that nobody waits for
    /// these and they cost little.
    @Bean
    Consumer<Message<List<ReceivedRecord>>> gatheredEvents(EventConsumer consumer) {
        return batch -> consumer.takeGathered(batch.getPayload());
    }

    /// While there is much to read, a moment's pause makes few large batches of many small ones; what comes after a
    /// silence is read at once.
    @Bean
    ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> pauseBetweenPolls(
            EventDeliverySettings settings) {
        return (container, destination, group) -> container
                .getContainerProperties()
                .setIdleBetweenPolls(settings.topics().pause().toMillis());
    }

    @Bean
    ReceivedBatch receivedBatch() {
        return new ReceivedBatch();
    }

    /// The binder's own mapper makes Java objects of what a header says; this one leaves bytes as they are.
    @Bean
    KafkaHeaderMapper kafkaHeaders() {
        return new SimpleKafkaHeaderMapper();
    }

    /// The consumer parks what will never succeed; what it throws will succeed one day. So the batch is repeated for
    /// ever, and its offsets stay uncommitted. Nothing is ever logged and skipped.
    @Bean
    CommonErrorHandler heldBatches() {
        ExponentialBackOff backOff = new ExponentialBackOff(200, 2);
        backOff.setMaxInterval(30_000);
        DefaultErrorHandler handler = new DefaultErrorHandler(
                (consumed, failure) -> {
                    throw new IllegalStateException("records are never skipped");
                },
                backOff);
        handler.setClassifications(Map.of(), true);
        handler.setReclassifyOnExceptionChange(false);
        return handler;
    }
}
