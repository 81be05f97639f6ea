package care.plumbline.web.input;

import care.plumbline.web.problem.BrokenRule;
import java.math.BigDecimal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/// A decimal number exactly as written. Exponents are bounded: `1e999999999` is short to write and long to calculate.
final class ExactNumber extends StdScalarDeserializer<BigDecimal> {

    ExactNumber() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws JacksonException {
        if (!parser.currentToken().isNumeric()) {
            throw new BrokenRule("type", "must be a number");
        }
        BigDecimal number = parser.getDecimalValue();
        if (Math.abs((long) number.scale()) > StrictJson.MAX_DIGITS) {
            throw new BrokenRule("number-length", "must be a number of at most 100 digits");
        }
        return number;
    }
}
