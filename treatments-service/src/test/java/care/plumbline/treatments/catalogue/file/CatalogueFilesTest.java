package care.plumbline.treatments.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.plumbline.measures.Measures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The loader refuses nonsense: the shipped files with one thing made wrong.
class CatalogueFilesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"source\": \"Anheyer 2017\"|\"source\": \"\"|source is missing",
                "\"source\": \"Anheyer 2017\",|`` |source is missing",
                "\"certainty\": \"none\",|`` |certainty is missing",
                "\"certainty\": \"none\",|\"certainty\": null,|certainty is missing",
                "\"certainty\": \"none\",|\"certainty\": \"sure\",|Certainty",
                "\"certaintyNote\": \"not graded by the review\",|`` |certainty none needs its certaintyNote",
                "\"certainty\": \"low to moderate\",|`` |certainty is missing",
                "\"share\": 60.5|\"share\": 100|responders.share must be greater than 0 and less than 100",
                "\"comparatorShare\": 44.1|\"comparatorShare\": 100.0|responders.comparatorShare must be",
                "\"share\": 60.5|\"share\": 0|responders.share must be greater than 0",
                "\"share\": 60.5|\"share\": -1|responders.share must be greater than 0",
                "\"measure\": \"rmdq-24\"|\"measure\": \"von-korff-pain-100\"|measure is not an outcome measure",
                "\"measure\": \"nrs-pain\"|\"measure\": \"nrs\"|measure is not an outcome measure",
                "\"fromWeeks\": 8|\"fromWeeks\": 27|must not end before it begins",
                "\"fromWeeks\": 8|\"fromWeeks\": -8|must not be negative",
                "\"fromWeeks\": 8,|`` |fromWeeks",
                "\"basis\": \"Cherkin primary 26 weeks\",|`` |judgingWindow.basis is missing",
                "\"provenance\": \"computed\"|\"provenance\": \"unverified\"|improvement that was not verified is left"
                        + " out",
                "\"provenance\": \"derived\"|\"provenance\": \"unverified\"|effect that was not verified is left out",
                "\"provenance\": \"computed\"|\"provenance\": \"sure\"|Provenance",
                "\"low\": -1.64|\"low\": -0.64|the interval must lie around the estimate",
                "\"low\": -1.64,|`` |the interval must lie around the estimate",
                "\"metric\": \"MD\"|\"metric\": \"SMD\"|only a mean difference is on an outcome measure",
                "\"estimate\": -0.96|\"estimate\": \"-0.96\"|estimate",
                "\"improvement\": 1.56|\"improvement\": 24|wider than the range of rmdq-24",
                "\"baselineMean\": 6.81|\"baselineMean\": 25|outside the range of rmdq-24",
                "\"standardDeviation\": 3.65|\"standardDeviation\": 0|standardDeviation must be greater than 0",
                "\"spreadBasis\": \"computed from individual data\",|`` |spreadBasis is missing",
                "\"n\": 32|\"n\": 0|n must be greater than 0",
                "\"n\": 32|\"n\": 32.5|n",
                "\"weeks\": 8,|\"weeks\": -8,|weeks must not be negative",
                "\"from\": 8|\"from\": 10|a span must rise",
                "\"core\": true,|`` |core",
                "\"kind\": \"psychological\",|\"kind\": \"psychological\", \"sort\": 1,|sort",
                "\"harms\": [|\"harm\": [|harm",
                "\"code\": \"mbsr\",|\"code\": \"mbsr\", \"code\": \"mbsr\",|code",
                "\"code\": \"mbsr\",|\"code\": \"other\",|mbsr.json: holds the entry other",
                "\"code\": \"mbsr\",|\"code\": \"MBSR!\",|lower case",
                "\"certaintyLevel\": \"low\",|`` |certaintyLevel is missing",
                "\"certaintyLevel\": \"low\",|\"certaintyLevel\": \"low to moderate\",|Certainty",
                "\"language\": \"es\"|\"language\": \"en\"|texts in en must appear only once",
                "\"language\": \"es\"|\"language\": \"fr\"|Language",
                "\"whatItAsks\": \"About|\"whatItAsk\": \"About|whatItAsk",
                "\"reviewDue\": \"2027-11-23\"|\"reviewDue\": \"2026-11-23\"|reviewDue must be later than retrievedOn",
                "\"burden\": \"high\",|`` |practice.burden is missing",
                "\"costClass\": \"moderate\"|\"costClass\": \"cheap\"|CostClass",
                "\"COPING\",|\"SLEEP\",|GoalKind",
            })
    void refusesAndSaysWhatIsWrong(String text, @Nullable String instead, String message) {
        assertThatThrownBy(() ->
                        files("mbsr.json", text, instead == null ? "" : instead).shipped())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mbsr")
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"number\": 2|\"number\": 0|number must be greater than 0",
                "\"mbsr\"|\"cbt\"|two entries have the code cbt",
                "\"mbsr\"|\"no-such\"|no-such.json: is missing",
                ",\\n    \"natural-course\"|`` |exactly one entry is the reference",
            })
    void refusesAnEditionThatIsNotWhole(String text, @Nullable String instead, String message) {
        assertThatThrownBy(() -> files("edition.json", text.replace("\\n", "\n"), instead == null ? "" : instead)
                        .shipped())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void readsAnEditionThatIsWhole() {
        assertThat(new CatalogueFiles(Measures.standard()).shipped().number()).isEqualTo(2);
    }

    /// The shipped files, with the first occurrence of a text in one of them replaced.
    private static CatalogueFiles files(String changed, String text, String instead) {
        return new CatalogueFiles(Measures.standard(), file -> {
            String content = content(file);
            if (content == null || !file.equals(changed)) {
                return content == null ? null : stream(content);
            }
            assertThat(content).contains(text);
            int at = content.indexOf(text);
            return stream(content.substring(0, at) + instead + content.substring(at + text.length()));
        });
    }

    private static InputStream stream(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable String content(String file) {
        try (InputStream in =
                CatalogueFiles.class.getResourceAsStream("/care/plumbline/treatments/catalogue/" + file)) {
            return in == null ? null : new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
