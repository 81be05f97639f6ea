package care.plumbline.treatments.catalogue.file;

import care.plumbline.measures.Measures;
import care.plumbline.treatments.catalogue.Edition;
import care.plumbline.treatments.catalogue.Entry;
import care.plumbline.treatments.catalogue.MeasureCheck;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/// Reads an edition of the catalogue: `edition.json` names the entries, each has a file of its own. Refuses what it
/// does not know, what is missing and what makes no sense, and says which file and member it is about.
public final class CatalogueFiles {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(EnumFeature.READ_ENUMS_USING_TO_STRING, EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .build();

    private final MeasureCheck check;

    public CatalogueFiles(Measures measures) {
        this.check = new MeasureCheck(measures);
    }

    /// The edition that ships with this release.
    public Edition shipped() {
        return read("/care/plumbline/treatments/catalogue/");
    }

    /// @param folder on the class path, ending with a slash
    /// @throws IllegalArgumentException naming the file and what is wrong with it
    Edition read(String folder) {
        Contents contents = read(folder + "edition.json", Contents.class);
        List<Entry> entries =
                contents.entries().stream().map(code -> entry(folder, code)).toList();
        Edition edition = new Edition(contents.number(), contents.date(), entries);
        check.check(edition);
        return edition;
    }

    private static Entry entry(String folder, String code) {
        Entry entry = read(folder + code + ".json", Entry.class);
        if (!entry.code().equals(code)) {
            throw new IllegalArgumentException(code + ".json: holds the entry " + entry.code());
        }
        return entry;
    }

    private static <T> T read(String file, Class<T> type) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        try (InputStream in = CatalogueFiles.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException(name + ": is missing");
            }
            return JSON.readValue(in, type);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(name + ": " + e.getPathReference() + " " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The file that names the entries.
    private record Contents(int number, LocalDate date, List<String> entries) {}
}
