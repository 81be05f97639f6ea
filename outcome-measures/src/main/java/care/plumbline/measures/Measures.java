package care.plumbline.measures;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The outcome measures that the product knows.
public final class Measures {

    private final Map<String, OutcomeMeasure> byCode;

    /// @throws IllegalArgumentException when two measures have the same code
    public Measures(Collection<OutcomeMeasure> measures) {
        byCode = measures.stream()
                .collect(Collectors.toMap(
                        OutcomeMeasure::code,
                        Function.identity(),
                        (one, other) -> {
                            throw new IllegalArgumentException("two measures have the code " + one.code());
                        },
                        TreeMap::new));
    }

    /// The measures that ship with the product: those with a verified range and direction.
    public static Measures standard() {
        return Standard.MEASURES;
    }

    public Optional<OutcomeMeasure> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// All measures in the order of their codes.
    public List<OutcomeMeasure> all() {
        return List.copyOf(byCode.values());
    }

    private static final class Standard {
        private static final Measures MEASURES = MeasuresFile.read("measures.properties");
    }
}
