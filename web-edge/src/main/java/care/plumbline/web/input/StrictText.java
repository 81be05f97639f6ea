package care.plumbline.web.input;

import care.plumbline.web.problem.BrokenRule;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/// Text as it can be stored and shown anywhere: no control characters but tab and line ends, no half characters.
final class StrictText extends StdScalarDeserializer<String> {

    StrictText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws JacksonException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw new BrokenRule("type", "must be a text");
        }
        String text = parser.getString();
        if (text.codePoints().anyMatch(StrictText::unfit)) {
            throw new BrokenRule("text", "must not contain control characters or incomplete characters");
        }
        return text;
    }

    private static boolean unfit(int character) {
        boolean control = Character.isISOControl(character) && "\t\n\r".indexOf(character) < 0;
        return control || (Character.isBmpCodePoint(character) && Character.isSurrogate((char) character));
    }
}
