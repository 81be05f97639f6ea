package care.plumbline.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One event as it arrived, its envelope checked; the data is JSON text in UTF-8.
///
/// @param topic Topic it was read from.
/// @param partition Partition it was read from.
/// @param offset Offset it was read at.
/// @param type CloudEvents type; of a tombstone the type its writer gave, or `tombstone`.
/// @param entityKey Key of the record.
/// @param partitionKey Patient's id, or the key prefix of what has no patient.
/// @param version Version of the entity: apply if newer than what you have, else drop.
/// @param time When the source recorded it.
/// @param data JSON, never null; empty for a tombstone.
/// @param tombstone Whether the entity is to be forgotten.
/// @param bound The data as the record of its type, where checking it has bound it already.
@SuppressWarnings("ArrayRecordComponent")
public record IncomingEvent(
        String topic,
        int partition,
        long offset,
        String type,
        String entityKey,
        String partitionKey,
        long version,
        Instant time,
        byte[] data,
        boolean tombstone,
        @Nullable Object bound) {

    public IncomingEvent(
            String topic,
            int partition,
            long offset,
            String type,
            String entityKey,
            String partitionKey,
            long version,
            Instant time,
            byte[] data,
            boolean tombstone) {
        this(topic, partition, offset, type, entityKey, partitionKey, version, time, data, tombstone, null);
    }

    IncomingEvent boundTo(Object read) {
        return new IncomingEvent(
                topic, partition, offset, type, entityKey, partitionKey, version, time, data, tombstone, read);
    }

    /// Where it was read: `topic-partition-offset`.
    public String place() {
        return topic + "-" + partition + "-" + offset;
    }
}
