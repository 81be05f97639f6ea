package care.plumbline.delivery;

import java.time.Instant;

/// One event as it leaves a service: the full state of one entity after something happened to it.
///
/// @param topic Topic of the publishing service.
/// @param type CloudEvents type, e.g. `care.plumbline.goal.accepted.v1`.
/// @param entityKey Key of the record; the topic is compacted by it.
/// @param partitionKey What decides the partition: the patient's id, or the whole key prefix of what has no patient.
/// @param version Version of the entity, from 1; readers keep the newest.
/// @param time When it was recorded.
/// @param data The event as JSON, UTF-8; empty means a tombstone: the entity is to be forgotten.
@SuppressWarnings("ArrayRecordComponent")
public record OutgoingEvent(
        String topic, String type, String entityKey, String partitionKey, long version, Instant time, byte[] data) {

    public OutgoingEvent {
        if (topic.isBlank() || type.isBlank() || entityKey.isBlank() || partitionKey.isBlank()) {
            throw new IllegalArgumentException("topic, type and keys of an event are never blank");
        }
        if (version < 1) {
            throw new IllegalArgumentException("versions start at 1, not " + version);
        }
    }

    /// The last word about an entity: compaction removes it from the log.
    public static OutgoingEvent tombstone(
            String topic, String type, String entityKey, String partitionKey, long version, Instant time) {
        return new OutgoingEvent(topic, type, entityKey, partitionKey, version, time, new byte[0]);
    }

    public boolean tombstone() {
        return data.length == 0;
    }

    /// Unique per change of an entity: a natural key against duplicates.
    public String id() {
        return entityKey + ":" + version;
    }
}
