package care.plumbline.outcomes.measurement.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import care.plumbline.delivery.AggregateStore;
import care.plumbline.delivery.CommandKey;
import care.plumbline.delivery.DocumentStores;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.outcomes.measurement.Measurement;
import care.plumbline.outcomes.measurement.Measurements;
import care.plumbline.outcomes.measurement.MeasurementsContract;
import care.plumbline.outcomes.measurement.Pain;
import care.plumbline.outcomes.measurement.ResultRecording;
import care.plumbline.testkit.MutableClock;
import care.plumbline.testkit.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MongoMeasurementsIT extends MeasurementsContract {

    private final MutableClock clock = MutableClock.on("2024-01-10");
    private final DocumentStores stores =
            DocumentStores.unpublished(TestDatabase.shared().freshDatabase(), clock);

    @Override
    protected Measurements fresh() {
        return measurements(DocumentStores.unpublished(TestDatabase.shared().freshDatabase(), clock));
    }

    @Test
    void theEventsOfAChangeAreStoredWithIt() {
        ResultRecording recording = new ResultRecording(measurements(stores), Pain.MEASURES, clock);
        recording.record(Pain.score("p1", "m1", "7", "2024-01-07"), "p1");
        recording.record(Pain.score("p1", "m1", "7", "2024-01-07"), "p1");
        recording.record(Pain.score("p1", "m1", "8", "2024-01-07"), "p1");

        AggregateStore<MeasurementDocument> documents =
                stores.aggregates("measurements", MeasurementDocument.class, document -> List.of());
        assertThat(documents.pending("p1/m1"))
                .extracting(OutgoingEvent::entityKey, OutgoingEvent::version)
                .containsExactly(tuple("p1/measurement/m1", 1L));
    }

    @Test
    void aRepeatedCommandFindsWhatItHasDone() {
        ResultRecording recording = new ResultRecording(measurements(stores), Pain.MEASURES, clock);
        CommandKey key = new CommandKey("once", "digest");
        ScopedValue.where(CommandKey.CURRENT, key)
                .run(() -> recording.record(Pain.score("p1", "m1", "7", "2024-01-07"), "p1"));
        ScopedValue.where(CommandKey.CURRENT, key)
                .run(() -> recording.record(Pain.score("p1", "m1", "7", "2024-01-07"), "p1"));

        assertThat(recording.newestFirst("p1", null, null, 9)).hasSize(1);
    }

    private static Measurements measurements(DocumentStores stores) {
        return new MongoMeasurements(
                stores,
                (changed, after) ->
                        changed.stream().map(MongoMeasurementsIT::event).toList());
    }

    private static OutgoingEvent event(Measurement measurement) {
        return new OutgoingEvent(
                "outcomes",
                "measurement",
                measurement.id().patient() + "/measurement/" + measurement.id().id(),
                measurement.id().patient(),
                measurement.version(),
                Instant.EPOCH,
                "{}".getBytes(StandardCharsets.UTF_8));
    }
}
