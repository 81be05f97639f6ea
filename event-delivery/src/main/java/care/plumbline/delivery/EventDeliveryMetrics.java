package care.plumbline.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.Optional;

/// Gauges an operator watches.
final class EventDeliveryMetrics implements MeterBinder {

    private final DocumentPublisher publisher;
    private final PendingEventRelay relay;
    private final ParkedRecords parked;
    private final Optional<EventConsumer> consumer;

    EventDeliveryMetrics(
            DocumentPublisher publisher,
            PendingEventRelay relay,
            ParkedRecords parked,
            Optional<EventConsumer> consumer) {
        this.publisher = publisher;
        this.relay = relay;
        this.parked = parked;
        this.consumer = consumer;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("plumbline.pending.events", publisher, DocumentPublisher::waiting)
                .description("Events stored and not yet acknowledged by the broker")
                .register(registry);
        Gauge.builder("plumbline.pending.oldest.seconds", relay, EventDeliveryMetrics::oldest)
                .description("Age of the oldest such event at the last sweep")
                .register(registry);
        Gauge.builder("plumbline.parked.records", parked, EventDeliveryMetrics::count)
                .description("Records that could not be applied and wait for an operator")
                .register(registry);
        Gauge.builder("plumbline.consumer.failing", this, EventDeliveryMetrics::failing)
                .description("1 while a batch is being repeated without success")
                .register(registry);
    }

    private static double oldest(PendingEventRelay relay) {
        return relay.oldest().map(Duration::toMillis).orElse(0L) / 1000.0;
    }

    private static double count(ParkedRecords parked) {
        try {
            return parked.count();
        } catch (StoreUnavailable away) {
            return Double.NaN;
        }
    }

    private double failing() {
        return consumer.flatMap(EventConsumer::failingSince).isPresent() ? 1 : 0;
    }
}
