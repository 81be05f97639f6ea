package care.plumbline.journey.http;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// JSON with numbers to the last digit.
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Json() {}

    public static JsonNode read(String json) {
        return MAPPER.readTree(json);
    }

    /// An object written with single quotes, for fewer backslashes.
    public static ObjectNode of(String json) {
        return (ObjectNode) read(json.replace('\'', '"'));
    }
}
