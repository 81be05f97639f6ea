package care.plumbline.testkit;

import java.time.Instant;

/// An event as another service sends it, whatever its data.
@SuppressWarnings("ArrayRecordComponent")
public record TestEvent(
        String topic, String type, String entityKey, String partitionKey, long version, Instant time, byte[] data) {}
