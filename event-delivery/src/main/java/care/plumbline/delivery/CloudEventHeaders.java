package care.plumbline.delivery;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/// CloudEvents 1.0 in Kafka's binary mode. These headers go out and are read, no others.
final class CloudEventHeaders {

    static final String ID = "ce_id";
    static final String SOURCE = "ce_source";
    static final String TYPE = "ce_type";
    static final String SPEC_VERSION = "ce_specversion";
    static final String TIME = "ce_time";
    static final String SUBJECT = "ce_subject";
    static final String DATA_SCHEMA = "ce_dataschema";
    static final String PARTITION_KEY = "ce_partitionkey";
    static final String SEQUENCE = "ce_sequence";
    static final String CONTENT_TYPE = "content-type";
    static final String TRACE_PARENT = "traceparent";

    static final String JSON = "application/json";

    static final Set<String> ALLOWED = Set.of(
            ID,
            SOURCE,
            TYPE,
            SPEC_VERSION,
            TIME,
            SUBJECT,
            DATA_SCHEMA,
            PARTITION_KEY,
            SEQUENCE,
            CONTENT_TYPE,
            TRACE_PARENT);

    private CloudEventHeaders() {}

    /// @param source URI reference of the publishing service, e.g. `/plumbline/goals-service`
    static Headers of(OutgoingEvent event, String source, @Nullable String schema, @Nullable String traceParent) {
        RecordHeaders headers = new RecordHeaders();
        add(headers, SPEC_VERSION, "1.0");
        add(headers, ID, event.id());
        add(headers, SOURCE, source);
        add(headers, TYPE, event.type());
        add(headers, TIME, event.time().toString());
        add(headers, SUBJECT, event.entityKey());
        add(headers, PARTITION_KEY, event.partitionKey());
        add(headers, SEQUENCE, Long.toString(event.version()));
        if (!event.tombstone()) {
            add(headers, CONTENT_TYPE, JSON);
        }
        if (schema != null) {
            add(headers, DATA_SCHEMA, schema);
        }
        if (traceParent != null && TraceParent.valid(traceParent)) {
            add(headers, TRACE_PARENT, traceParent);
        }
        return headers;
    }

    private static void add(RecordHeaders headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
