package care.plumbline.web.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StrictJsonTest {
    private final JsonMapper json = StrictJson.mapper(ZoneId.of("Europe/Berlin"));

    record Kept(
            String text, @Nullable String missing, BigDecimal score, LocalDate day, Instant at, List<String> list) {}

    @Test
    void writesPlainNumbersIsoDatesAndNoNulls() {
        Kept kept = new Kept(
                "a",
                null,
                new BigDecimal("1E+2"),
                LocalDate.of(2024, 1, 2),
                Instant.parse("2024-01-02T10:00:00Z"),
                List.of());

        assertThat(json.writeValueAsString(kept))
                .isEqualTo(
                        "{\"text\":\"a\",\"score\":100,\"day\":\"2024-01-02\",\"at\":\"2024-01-02T10:00:00Z\",\"list\":[]}");
    }

    @Test
    void readsWhatItWrites() {
        Kept kept = new Kept(
                "ü\n",
                null,
                new BigDecimal("7.10"),
                LocalDate.of(1900, 1, 1),
                Instant.parse("2024-01-02T10:00:00.123Z"),
                List.of("x"));

        assertThat(json.readValue(json.writeValueAsString(kept), Kept.class)).isEqualTo(kept);
    }

    @Test
    void stopsAtFiftyLevels() {
        assertThat(json.readTree("[".repeat(50) + "]".repeat(50))).isNotNull();
        assertThatThrownBy(() -> json.readTree("[".repeat(51) + "]".repeat(51)))
                .isInstanceOf(StreamConstraintsException.class);
    }

    @Test
    void anInstantBelongsToTheDayOfTheZoneAlsoWhenClocksChange() {
        assertThat(read("2024-03-31T00:59:59+01:00")).isEqualTo("2024-03-31");
        assertThat(read("2024-03-30T23:30:00Z")).isEqualTo("2024-03-31");
        assertThat(read("2024-10-27T22:59:59Z")).isEqualTo("2024-10-27");
        assertThat(read("2024-10-27T23:00:00Z")).isEqualTo("2024-10-28");
        assertThat(read("2024-02-29")).isEqualTo("2024-02-29");
    }

    @Test
    void cutsInstantsToTheMillisecond() {
        assertThat(json.readValue("\"2024-01-02T10:00:00.123456789Z\"", Instant.class))
                .isEqualTo("2024-01-02T10:00:00.123Z");
    }

    @Test
    void keepsTextAsItIs() {
        JsonNode emoji = json.readTree("\"\\ud83d\\ude42 na\\u00efve\\t\\n\"");

        assertThat(json.readValue(emoji.toString(), String.class)).isEqualTo("🙂 naïve\t\n");
    }

    private LocalDate read(String text) {
        return json.readValue("\"" + text + "\"", WhenStated.class).date();
    }
}
