package care.plumbline.web.input;

import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/// A value written as JSON text and nothing else.
final class StrictValue<T> extends StdScalarDeserializer<T> {
    private final transient Function<String, T> parse;

    StrictValue(Class<T> type, Function<String, T> parse) {
        super(type);
        this.parse = parse;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws JacksonException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw IsoDates.noDate();
        }
        return parse.apply(parser.getString());
    }
}
