package care.plumbline.delivery;

import care.plumbline.events.CareEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/// Checks a record as one checks what a stranger sends: envelope, topic, keys, version, and that the data says the
/// same as the envelope (a record can arrive on a topic it was never sent to).
final class EnvelopeReader {

    static final String TOMBSTONE = "tombstone";

    private static final Duration FUTURE = Duration.ofDays(1);

    private final EventTypes types;
    private final EventJson json;
    private final Clock clock;

    EnvelopeReader(EventTypes types, EventJson json, Clock clock) {
        this.types = types;
        this.json = json;
        this.clock = clock;
    }

    /// @param wanted the types somebody here wants; the data of others are not looked at
    /// @return empty for what is not wanted or no event of ours; of an unknown type only the envelope is checked
    /// @throws UnreadableEvent with the reason to park it for
    Optional<IncomingEvent> read(ReceivedRecord received, Predicate<String> wanted) {
        Envelope envelope = new Envelope(received);
        String key = Envelope.key(received);
        byte[] value = received.value();
        if (value == null) {
            return Optional.of(tombstone(received, envelope, key));
        }
        String type = envelope.type();
        Optional<EventTypes.Known> found = types.find(type);
        if (found.isEmpty()) {
            if (types.otherMajor(type)) {
                throw new UnreadableEvent("unknown-major");
            }
            return unknown(received, envelope, key, value);
        }
        IncomingEvent event = event(received, envelope, key, value);
        demand(found.get().topic().equals(event.topic()), "wrong-topic");
        checkEnvelope(event, envelope);
        return wanted.test(type) ? Optional.of(checkedData(event, found.get())) : Optional.empty();
    }

    private static IncomingEvent event(ReceivedRecord received, Envelope envelope, String key, byte[] value) {
        return new IncomingEvent(
                received.topic(),
                received.partition(),
                received.offset(),
                envelope.type(),
                key,
                envelope.partitionKey(),
                envelope.version(),
                envelope.time(),
                value,
                false);
    }

    /// A type that this version does not know: whoever wants it can rely on its envelope, and on its data being JSON
    /// that calls itself so. What is not like that is no event of a newer writer either.
    private Optional<IncomingEvent> unknown(ReceivedRecord received, Envelope envelope, String key, byte[] value) {
        try {
            IncomingEvent event = event(received, envelope, key, value);
            checkEnvelope(event, envelope);
            demand(event.type().equals(json.tree(value).path("type").asString("")), "type-mismatch");
            return Optional.of(event);
        } catch (UnreadableEvent notOurs) {
            return Optional.empty();
        }
    }

    private void checkEnvelope(IncomingEvent event, Envelope envelope) {
        demand(envelope.source().equals(EventTypes.source(event.topic())), "wrong-source");
        demand(envelope.subject().equals(event.entityKey()), "subject-is-not-the-key");
        demand(envelope.id().equals(event.entityKey() + ":" + event.version()), "id-is-not-key-and-version");
        demand(envelope.json(), "bad-content-type");
        demand(event.time().isBefore(clock.instant().plus(FUTURE)), "time-in-the-future");
    }

    private IncomingEvent checkedData(IncomingEvent event, EventTypes.Known known) {
        Class<? extends CareEvent> type = known.record();
        if (type == null) {
            json.tree(event.data());
            return event;
        }
        CareEvent data = json.read(event.data(), type);
        CompleteRecords.check(data);
        demand(event.type().equals(data.type()), "type-mismatch");
        demand(event.entityKey().equals(data.entityKey()), "key-mismatch");
        demand(event.partitionKey().equals(data.partitionKey()), "partition-key-mismatch");
        demand(event.version() == data.version(), "version-mismatch");
        return event.boundTo(data);
    }

    private static IncomingEvent tombstone(ReceivedRecord received, Envelope envelope, String key) {
        String prefix = key.contains("/") ? key.substring(0, key.indexOf('/')) : key;
        return new IncomingEvent(
                received.topic(),
                received.partition(),
                received.offset(),
                envelope.find(CloudEventHeaders.TYPE).orElse(TOMBSTONE),
                key,
                envelope.find(CloudEventHeaders.PARTITION_KEY).isPresent() ? envelope.partitionKey() : prefix,
                envelope.find(CloudEventHeaders.SEQUENCE).isPresent() ? envelope.version() : Long.MAX_VALUE,
                envelope.find(CloudEventHeaders.TIME).isPresent() ? envelope.time() : Instant.EPOCH,
                new byte[0],
                true);
    }

    private static void demand(boolean holds, String code) {
        if (!holds) {
            throw new UnreadableEvent(code);
        }
    }
}
