package care.plumbline.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Today's schemas against the released ones in `src/test/resources/released`: a released schema is never edited; a
/// new version of a schema is copied there when it is released.
class SchemaCompatibilityTest {

    private static final Path RELEASED = Path.of("src/test/resources/released");

    private static final String SAMPLE = """
            {"required":["a"],"properties":{"a":{"type":"string","maxLength":10},"b":{"enum":["x","y"]},
             "c":{"type":"integer","minimum":0},"d":{"$ref":"#/$defs/Part"}},
             "$defs":{"Part":{"required":["e"],"properties":{"e":{"type":"number"}}}}}""";

    @TestFactory
    Stream<DynamicTest> keepsThePromisesOfEveryReleasedSchema() throws IOException {
        List<Path> released;
        try (Stream<Path> files = Files.list(RELEASED)) {
            released = files.toList();
        }
        assertThat(released).hasSizeGreaterThanOrEqualTo(8);
        return released.stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(),
                        () -> assertThat(SchemaChange.breaking(
                                        Json.MAPPER.readTree(Files.readString(file)),
                                        Json.resource("care/plumbline/events/schemas/" + file.getFileName())))
                                .isEmpty()));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "required":["a"]      | "required":["a","b"]   | b: newly required
            "required":["a"]      | "required":[]          | a: readers rely
            "a":{"type":"string"  | "a":{"type":"number"   | a: type changed
            "c":{"type"           | "cc":{"type"           | c: removed
            ["x","y"]             | ["x"]                  | b: value y removed
            "maxLength":10        | "maxLength":9          | a: maxLength tightened
            "minimum":0           | "minimum":1            | c: minimum tightened
            "e":{"type":"number"} | "e":{"type":"integer"} | Part.e: type changed
            "Part":{"required"    | "Piece":{"required"    | Part: removed
            """)
    void seesAChangeThatBreaksSomebody(String before, String after, String found) {
        assertThat(breaks(SAMPLE.replace(before, after))).anyMatch(text -> text.startsWith(found));
    }

    @Test
    void allowsNewOptionalMembersNewValuesAndLooserBounds() {
        assertThat(breaks(SAMPLE.replace("[\"x\",\"y\"]", "[\"x\",\"y\",\"z\"]")
                        .replace("\"maxLength\":10", "\"maxLength\":11")
                        .replace("\"minimum\":0", "\"minimum\":-1")
                        .replace("\"properties\":{\"a\"", "\"properties\":{\"new\":{\"type\":\"string\"},\"a\"")))
                .isEmpty();
    }

    private static List<String> breaks(String today) {
        return SchemaChange.breaking(Json.MAPPER.readTree(SAMPLE), Json.MAPPER.readTree(today));
    }
}
