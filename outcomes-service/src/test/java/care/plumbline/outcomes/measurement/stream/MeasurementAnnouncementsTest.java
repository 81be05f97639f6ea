package care.plumbline.outcomes.measurement.stream;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.EventJson;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.events.MeasurementV1;
import care.plumbline.events.Topics;
import care.plumbline.outcomes.measurement.Measurement;
import care.plumbline.outcomes.measurement.MeasurementEvent.ScoreCorrected;
import care.plumbline.outcomes.measurement.MeasurementEvent.ScoreRecorded;
import care.plumbline.outcomes.measurement.MeasurementEvent.ScoreWithdrawn;
import care.plumbline.outcomes.measurement.Observation;
import care.plumbline.outcomes.measurement.Pain;
import care.plumbline.outcomes.measurement.Recorded;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// The golden examples, from this side.
class MeasurementAnnouncementsTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Recorded ANA = new Recorded(Instant.parse("2024-01-07T18:00:00Z"), "p1");
    private static final Measurement SEVEN =
            Measurement.begun(new ScoreRecorded(Pain.score("p1", "m1", "7", "2024-01-07"), ANA));

    private final MeasurementAnnouncements announcements =
            new MeasurementAnnouncements(new CareEvents(new EventJson()));

    @Test
    void aRecordedScoreIsAnnouncedAsTheExampleSays() {
        assertIsExample("recorded", SEVEN);
    }

    @Test
    void aCorrectedScoreIsAnnouncedAsTheExampleSays() {
        Observation corrected = new Observation(new BigDecimal("6.5"), LocalDate.parse("2024-01-07"));
        assertIsExample("corrected", SEVEN.after(new ScoreCorrected(corrected, "Misread.", ANA)));
    }

    @Test
    void aWithdrawnScoreIsAnnouncedAsTheExampleSays() {
        assertIsExample(
                "withdrawn",
                SEVEN.after(new ScoreCorrected(SEVEN.observation(), "Same.", ANA))
                        .after(new ScoreWithdrawn("Entered for the wrong person.", ANA)));
    }

    private void assertIsExample(String what, Measurement measurement) {
        OutgoingEvent event =
                announcements.announce(List.of(measurement), measurement).getFirst();

        assertThat(event.type()).isEqualTo("care.plumbline.measurement." + what + ".v1");
        assertThat(event.topic()).isEqualTo(Topics.OUTCOMES);
        assertThat(event.entityKey()).isEqualTo("p1/measurement/m1");
        assertThat(event.partitionKey()).isEqualTo("p1");
        assertThat(event.version()).isEqualTo(measurement.version());
        assertThat(JSON.readTree(new String(event.data(), StandardCharsets.UTF_8)))
                .isEqualTo(JSON.readTree(example(what)));
    }

    private static String example(String what) {
        try (InputStream in = MeasurementV1.class.getResourceAsStream("examples/measurement." + what + ".v1.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
