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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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

    private static final String SHIPPED = "/care/plumbline/treatments/catalogue/";

    private final MeasureCheck check;
    private final Function<String, @Nullable InputStream> files;

    public CatalogueFiles(Measures measures) {
        this(measures, file -> CatalogueFiles.class.getResourceAsStream(SHIPPED + file));
    }

    /// @param files opens a file by its name, null where there is none
    CatalogueFiles(Measures measures, Function<String, @Nullable InputStream> files) {
        this.check = new MeasureCheck(measures);
        this.files = files;
    }

    /// The edition that ships with this release.
    ///
    /// @throws IllegalArgumentException naming the file and what is wrong with it
    public Edition shipped() {
        Contents contents = read("edition.json", Contents.class);
        List<Entry> entries = contents.entries().stream().map(this::entry).toList();
        Edition edition = new Edition(contents.number(), contents.date(), entries);
        check.check(edition);
        return edition;
    }

    private Entry entry(String code) {
        Entry entry = read(code + ".json", Entry.class);
        if (!entry.code().equals(code)) {
            throw new IllegalArgumentException(code + ".json: holds the entry " + entry.code());
        }
        return entry;
    }

    private <T> T read(String file, Class<T> type) {
        try (InputStream in = files.apply(file)) {
            if (in == null) {
                throw new IllegalArgumentException(file + ": is missing");
            }
            return JSON.readValue(in, type);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(file + ": " + e.getPathReference() + " " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The file that names the entries.
    private record Contents(int number, LocalDate date, List<String> entries) {}
}
