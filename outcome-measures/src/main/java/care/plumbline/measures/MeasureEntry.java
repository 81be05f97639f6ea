package care.plumbline.measures;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One measure's keys and values, taken one by one; what is left at the end is refused.
final class MeasureEntry {

    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    private final String code;
    private final Map<String, String> values;

    MeasureEntry(String code, Map<String, String> values) {
        this.code = code;
        this.values = new HashMap<>(values);
    }

    OutcomeMeasure measure() {
        try {
            if (!code.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
                throw new IllegalArgumentException("a code is lower case letters, digits and hyphens");
            }
            String[] range = required("range").split(" to ", -1);
            if (range.length != 2) {
                throw new IllegalArgumentException("range must read like: 0 to 10");
            }
            OutcomeMeasure measure = new OutcomeMeasure(
                    code,
                    required("name"),
                    required("domain"),
                    number("range", range[0]),
                    number("range", range[1]),
                    number("step", required("step")),
                    required("unit"),
                    choice("direction", required("direction"), Direction.values(), Direction::code),
                    required("recall"),
                    importantChange(),
                    measurementError(),
                    optional("loinc"),
                    optional("snomed"),
                    required("licence"),
                    optional("caution"));
            if (!values.isEmpty()) {
                throw new IllegalArgumentException("unknown or unused keys " + values.keySet());
            }
            return measure;
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(code + ": " + e.getMessage(), e);
        }
    }

    private @Nullable ImportantChange importantChange() {
        BigDecimal absolute = optionalNumber("important.absolute");
        if (absolute == null) {
            return null;
        }
        BigDecimal worsening = optionalNumber("worsening.absolute");
        BigDecimal substantial = optionalNumber("substantial.percent");
        return new ImportantChange(
                absolute,
                optionalNumber("important.percent"),
                optionalNumber("important.above"),
                optionalNumber("important.absolute-above"),
                worsening == null ? absolute : worsening,
                substantial == null ? HALF : substantial,
                optionalNumber("substantial.points"),
                choice("important.provenance", required("important.provenance"), Provenance.values(), Provenance::code),
                required("important.source"));
    }

    private @Nullable MeasurementError measurementError() {
        BigDecimal mdc95 = optionalNumber("error.mdc95");
        return mdc95 == null
                ? null
                : new MeasurementError(
                        mdc95,
                        choice("error.provenance", required("error.provenance"), Provenance.values(), Provenance::code),
                        required("error.source"));
    }

    private String required(String key) {
        String value = optional(key);
        if (value == null) {
            throw new IllegalArgumentException(key + " is missing");
        }
        return value;
    }

    private @Nullable String optional(String key) {
        String value = values.remove(key);
        if (value != null && value.isBlank()) {
            throw new IllegalArgumentException(key + " is empty");
        }
        return value;
    }

    private @Nullable BigDecimal optionalNumber(String key) {
        String value = optional(key);
        return value == null ? null : number(key, value);
    }

    private static BigDecimal number(String key, String value) {
        try {
            return new BigDecimal(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(key + " must be a decimal number, not " + value, e);
        }
    }

    private static <T> T choice(String key, String value, T[] choices, java.util.function.Function<T, String> codeOf) {
        return Arrays.stream(choices)
                .filter(choice -> codeOf.apply(choice).equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key + " must be one of "
                        + Arrays.stream(choices).map(codeOf).toList() + ", not " + value));
    }
}
