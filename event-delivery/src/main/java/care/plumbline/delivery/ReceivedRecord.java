package care.plumbline.delivery;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/// One record as the broker gave it, nothing decoded. Its text form names the place only.
///
/// @param headers At most `MAX_HEADERS`; of more the first ones.
/// @param headerCount How many there were.
@SuppressWarnings("ArrayRecordComponent")
public record ReceivedRecord(
        String topic,
        int partition,
        long offset,
        byte @Nullable [] key,
        byte @Nullable [] value,
        List<RawHeader> headers,
        int headerCount) {

    static final int MAX_HEADERS = 64;

    /// A header, not decoded.
    record RawHeader(String name, byte @Nullable [] value) {
        int size() {
            return name.length() + (value == null ? 0 : value.length);
        }
    }

    static ReceivedRecord of(ConsumerRecord<?, ?> consumed) {
        List<RawHeader> headers = new ArrayList<>();
        int count = 0;
        for (Header header : consumed.headers()) {
            if (++count <= MAX_HEADERS) {
                headers.add(new RawHeader(header.key(), header.value()));
            }
        }
        return new ReceivedRecord(
                consumed.topic(),
                consumed.partition(),
                consumed.offset(),
                (byte[]) consumed.key(),
                (byte[]) consumed.value(),
                List.copyOf(headers),
                count);
    }

    /// `topic-partition-offset`: unique for ever.
    String place() {
        return topic + "-" + partition + "-" + offset;
    }

    @Override
    public String toString() {
        return place();
    }
}
