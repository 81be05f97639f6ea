package care.plumbline.measures;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One measure's keys and values, taken one by one; what is left at the end is refused.
final class MeasureEntry {

    private static final String SEVERITY = "severity.";
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
            String[] range = range("range");
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
                    new Landmarks(severityBands(), recoveredLine(), norm()),
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
                provenance("important.provenance"),
                required("important.source"));
    }

    /// As MDC95, as SEM, or as the standard deviation and the test-retest agreement that make one.
    private @Nullable MeasurementError measurementError() {
        BigDecimal mdc95 = optionalNumber("error.mdc95");
        BigDecimal sem = mdc95 == null ? sem() : null;
        if (mdc95 == null && sem == null) {
            return null;
        }
        Provenance provenance = provenance("error.provenance");
        String source = required("error.source");
        return mdc95 == null
                ? MeasurementError.ofSem(Objects.requireNonNull(sem), provenance, source)
                : new MeasurementError(mdc95, provenance, source);
    }

    private @Nullable BigDecimal sem() {
        BigDecimal deviation = optionalNumber("error.sd");
        return deviation == null
                ? optionalNumber("error.sem")
                : MeasurementError.sem(deviation, number("error.icc", required("error.icc")));
    }

    /// Only verified bands are held, all of one measure from one source.
    private List<SeverityBand> severityBands() {
        List<String> keys = values.keySet().stream()
                .filter(key -> key.startsWith(SEVERITY))
                .sorted()
                .toList();
        String source = keys.isEmpty() ? "" : required("severity-source");
        return keys.stream().map(key -> severityBand(key, source)).toList();
    }

    private SeverityBand severityBand(String key, String source) {
        String[] range = range(key);
        return new SeverityBand(
                key.substring(SEVERITY.length()),
                number(key, range[0]),
                number(key, range[1]),
                Provenance.VERIFIED,
                source);
    }

    private @Nullable RecoveredLine recoveredLine() {
        BigDecimal at = optionalNumber("recovered.at");
        return at == null
                ? null
                : new RecoveredLine(at, provenance("recovered.provenance"), required("recovered.source"));
    }

    private @Nullable Norm norm() {
        BigDecimal mean = optionalNumber("norm.mean");
        return mean == null
                ? null
                : new Norm(
                        mean,
                        number("norm.sd", required("norm.sd")),
                        number("norm.clinical-mean", required("norm.clinical-mean")),
                        number("norm.clinical-sd", required("norm.clinical-sd")),
                        provenance("norm.provenance"),
                        required("norm.source"));
    }

    private Provenance provenance(String key) {
        return choice(key, required(key), Provenance.values(), Provenance::code);
    }

    private String[] range(String key) {
        String[] range = required(key).split(" to ", -1);
        if (range.length != 2) {
            throw new IllegalArgumentException(key + " must read like: 0 to 10");
        }
        return range;
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
