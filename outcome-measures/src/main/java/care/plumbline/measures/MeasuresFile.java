package care.plumbline.measures;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/// Reads outcome measures from a properties file with keys `code.name`. Refuses what it does not know, what is missing
/// and what makes no sense, and says which measure and key it is about.
public final class MeasuresFile {

    private MeasuresFile() {}

    /// Reads a file that lies beside this class.
    static Measures read(String resource) {
        try (InputStream in = MeasuresFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the class path");
            }
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws IllegalArgumentException naming the measure and the key that is wrong
    /// @throws IOException when the text cannot be read
    public static Measures read(Reader text) throws IOException {
        Map<String, Map<String, String>> entries = new TreeMap<>();
        for (Map.Entry<String, String> property : propertiesOf(text).entrySet()) {
            int dot = property.getKey().indexOf('.');
            if (dot < 1) {
                throw new IllegalArgumentException(
                        property.getKey() + ": a key is the measure's code, a dot and a name");
            }
            entries.computeIfAbsent(property.getKey().substring(0, dot), code -> new LinkedHashMap<>())
                    .put(property.getKey().substring(dot + 1), property.getValue());
        }
        return new Measures(entries.entrySet().stream()
                .map(entry -> new MeasureEntry(entry.getKey(), entry.getValue()).measure())
                .toList());
    }

    private static Map<String, String> propertiesOf(Reader text) throws IOException {
        Properties properties = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                if (containsKey(key)) {
                    throw new IllegalArgumentException(key + ": is given twice");
                }
                return super.put(key, value);
            }
        };
        properties.load(text);
        Map<String, String> values = new TreeMap<>();
        properties
                .stringPropertyNames()
                .forEach(key -> values.put(key, properties.getProperty(key).strip()));
        return values;
    }
}
