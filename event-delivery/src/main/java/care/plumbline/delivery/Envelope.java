package care.plumbline.delivery;

import care.plumbline.delivery.ReceivedRecord.RawHeader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The CloudEvents attributes of one record, decoded strictly and within limits. Headers that are not ours are
/// counted and otherwise left alone.
final class Envelope {

    private static final int MAX_VALUE = 512;
    private static final int MAX_ALL = 16_384;
    private static final long MAX_VERSION = 1L << 53;
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/-]{0,399}");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,15}");

    private final Map<String, String> attributes = new HashMap<>();

    Envelope(ReceivedRecord received) {
        int size = 0;
        for (RawHeader header : received.headers()) {
            size += header.size();
            if (CloudEventHeaders.ALLOWED.contains(header.name())) {
                decode(header);
            }
        }
        if (received.headerCount() > ReceivedRecord.MAX_HEADERS || size > MAX_ALL) {
            throw new UnreadableEvent("headers-too-large");
        }
    }

    private void decode(RawHeader header) {
        byte[] value = header.value();
        if (value == null) {
            throw new UnreadableEvent("null-header");
        }
        if (value.length > MAX_VALUE) {
            throw new UnreadableEvent("headers-too-large");
        }
        if (attributes.put(header.name(), text(value, "header-not-utf-8")) != null) {
            throw new UnreadableEvent("header-twice");
        }
    }

    static String text(byte[] bytes, String otherwise) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException refused) {
            throw new UnreadableEvent(otherwise);
        }
    }

    /// The record's key as text.
    static String key(ReceivedRecord received) {
        byte[] key = received.key();
        if (key == null) {
            throw new UnreadableEvent("null-key");
        }
        return wellFormed(text(key, "key-not-utf-8"), "malformed-key");
    }

    private static String wellFormed(String key, String otherwise) {
        if (!KEY.matcher(key).matches()) {
            throw new UnreadableEvent(otherwise);
        }
        return key;
    }

    Optional<String> find(String header) {
        return Optional.ofNullable(attributes.get(header));
    }

    private String required(String header) {
        return find(header)
                .filter(value -> !value.isEmpty())
                .orElseThrow(() -> new UnreadableEvent("missing-" + header.replace('_', '-')));
    }

    String type() {
        if (!required(CloudEventHeaders.SPEC_VERSION).equals("1.0")) {
            throw new UnreadableEvent("unknown-specversion");
        }
        return required(CloudEventHeaders.TYPE);
    }

    String id() {
        return required(CloudEventHeaders.ID);
    }

    String source() {
        return required(CloudEventHeaders.SOURCE);
    }

    String subject() {
        return required(CloudEventHeaders.SUBJECT);
    }

    String partitionKey() {
        return wellFormed(required(CloudEventHeaders.PARTITION_KEY), "malformed-partition-key");
    }

    long version() {
        String sequence = required(CloudEventHeaders.SEQUENCE);
        if (!NUMBER.matcher(sequence).matches() || Long.parseLong(sequence) > MAX_VERSION) {
            throw new UnreadableEvent("bad-version");
        }
        return Long.parseLong(sequence);
    }

    Instant time() {
        try {
            return Instant.parse(required(CloudEventHeaders.TIME));
        } catch (DateTimeException refused) {
            throw new UnreadableEvent("bad-time");
        }
    }

    boolean json() {
        return find(CloudEventHeaders.CONTENT_TYPE)
                .map(type -> type.strip().toLowerCase(Locale.ROOT))
                .map(type -> type.equals(CloudEventHeaders.JSON) || type.startsWith(CloudEventHeaders.JSON + ";"))
                .orElse(true);
    }
}
