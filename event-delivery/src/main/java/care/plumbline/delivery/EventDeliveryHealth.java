package care.plumbline.delivery;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/// Down when the database does not answer, the topics are not there, or a batch has been failing for a minute.
/// Waiting events and parked records are told, and are no reason to take a replica out.
public final class EventDeliveryHealth extends AbstractHealthIndicator {

    private static final Duration TOO_LONG = Duration.ofSeconds(60);

    private final MongoDatabase database;
    private final TopicSetup topics;
    private final DocumentPublisher publisher;
    private final PendingEventRelay relay;
    private final ParkedRecords parked;
    private final Optional<EventConsumer> consumer;
    private final Clock clock;

    EventDeliveryHealth(
            MongoDatabase database,
            TopicSetup topics,
            DocumentPublisher publisher,
            PendingEventRelay relay,
            ParkedRecords parked,
            Optional<EventConsumer> consumer,
            Clock clock) {
        super("event delivery");
        this.database = database;
        this.topics = topics;
        this.publisher = publisher;
        this.relay = relay;
        this.parked = parked;
        this.consumer = consumer;
        this.clock = clock;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        try {
            database.runCommand(new BsonDocument("ping", new BsonInt32(1)));
            builder.up().withDetail("parked", parked.count());
        } catch (RuntimeException away) {
            builder.down().withDetail("database", away.getClass().getSimpleName());
        }
        if (!topics.ready()) {
            builder.down().withDetail("topics", "missing");
        }
        Optional<Instant> failingSince = consumer.flatMap(EventConsumer::failingSince);
        failingSince.ifPresent(since -> {
            builder.withDetail("batchFailingSince", since.toString());
            if (since.plus(TOO_LONG).isBefore(clock.instant())) {
                builder.down();
            }
        });
        builder.withDetail("pending", publisher.waiting());
        relay.oldest().ifPresent(age -> builder.withDetail("oldestPendingSeconds", age.toSeconds()));
    }
}
