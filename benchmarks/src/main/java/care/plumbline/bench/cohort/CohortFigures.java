package care.plumbline.bench.cohort;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/// The figures that a cohort is drawn from; the file says which are published and which assumed.
final class CohortFigures {

    static final List<String> TREATMENTS = List.of("exercise-general", "mbsr", "duloxetine");

    private final Properties figures = new Properties();

    private CohortFigures() {}

    static CohortFigures standard() {
        CohortFigures read = new CohortFigures();
        var in = Objects.requireNonNull(CohortFigures.class.getResourceAsStream("figures.properties"));
        try (var text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            read.figures.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    Spread spread(String name) {
        return Spread.of(text(name));
    }

    double share(String name) {
        return Double.parseDouble(text("percent." + name)) / 100;
    }

    private String text(String name) {
        String value = figures.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("no figure " + name);
        }
        return value;
    }
}
