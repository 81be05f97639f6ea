package care.plumbline.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/// The one JSON of all events: exact decimals, ISO dates, absent instead of null, unknown members ignored.
/// What it refuses it refuses without repeating any of the text.
public final class EventJson {

    /// Longest event that is read or written, in bytes.
    public static final int MAX_BYTES = 900_000;

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(50)
                            .maxNumberLength(100)
                            .maxStringLength(100_000)
                            .maxNameLength(200)
                            .maxDocumentLength(MAX_BYTES)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .withCoercionConfigDefaults(
                    coercions -> coercions.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    public byte[] write(Object eventRecord) {
        byte[] data = mapper.writeValueAsBytes(eventRecord);
        if (data.length > MAX_BYTES) {
            throw new IllegalArgumentException("an event of " + data.length + " bytes is too large");
        }
        return data;
    }

    /// Where the event is known: what cannot be read is parked without a second look.
    public <T> T read(IncomingEvent event, Class<T> type) throws UnreadableEvent {
        if (type.isInstance(event.bound())) {
            return type.cast(event.bound());
        }
        try {
            return read(event.data(), type);
        } catch (UnreadableEvent unreadable) {
            throw new UnreadableEvent(event, unreadable.code());
        }
    }

    public <T> T read(byte[] data, Class<T> type) throws UnreadableEvent {
        try {
            T value = mapper.readValue(text(data), type);
            if (value == null) {
                throw new UnreadableEvent("not-an-object");
            }
            return value;
        } catch (JacksonException refused) {
            throw new UnreadableEvent("not-of-the-schema");
        }
    }

    /// The bare tree, for checks that come before any record type is known.
    JsonNode tree(byte[] data) throws UnreadableEvent {
        try {
            JsonNode tree = mapper.readTree(text(data));
            if (!tree.isObject()) {
                throw new UnreadableEvent("not-an-object");
            }
            return tree;
        } catch (JacksonException refused) {
            throw new UnreadableEvent("malformed-json");
        }
    }

    private static String text(byte[] data) {
        if (data.length == 0) {
            throw new UnreadableEvent("empty-data");
        }
        if (data.length > MAX_BYTES) {
            throw new UnreadableEvent("data-too-large");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(data))
                    .toString();
        } catch (CharacterCodingException refused) {
            throw new UnreadableEvent("data-not-utf-8");
        }
    }
}
