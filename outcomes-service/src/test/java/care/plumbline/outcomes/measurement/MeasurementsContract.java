package care.plumbline.outcomes.measurement;

import static care.plumbline.outcomes.measurement.Pain.observation;
import static care.plumbline.outcomes.measurement.Pain.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import care.plumbline.outcomes.measurement.MeasurementRefusal.StaleVersion;
import care.plumbline.outcomes.measurement.MeasurementRefusal.UnknownMeasurement;
import care.plumbline.outcomes.measurement.MeasurementResult.Done;
import care.plumbline.outcomes.measurement.MeasurementResult.NotDone;
import care.plumbline.outcomes.measurement.MeasurementStep.CorrectScore;
import care.plumbline.testkit.MutableClock;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every store of measurements promises.
public abstract class MeasurementsContract {

    private ResultRecording recording;

    /// An empty store.
    protected abstract Measurements fresh();

    @BeforeEach
    void startEmpty() {
        recording = new ResultRecording(fresh(), Pain.MEASURES, MutableClock.on("2024-01-10"));
    }

    @Test
    void keepsAMeasurementWithItsWholePast() {
        record("p1", "m1", "7", "2024-01-07");
        MeasurementId id = new MeasurementId("p1", "m1");
        recording.take(correct(id, 1, "6.125"), "gp-1");
        recording.take(new MeasurementStep.WithdrawScore(id, version -> version == 2, "Wrong person."), "gp-1");

        Measurement kept = recording.find(id).orElseThrow();
        assertThat(kept.version()).isEqualTo(3);
        assertThat(kept.status()).isEqualTo(MeasurementStatus.WITHDRAWN);
        assertThat(kept.observation()).isEqualTo(observation("6.125", "2024-01-07"));
        assertThat(kept.earlier())
                .extracting(Measurement.Earlier::version, Measurement.Earlier::observation)
                .containsExactly(
                        tuple(1L, observation("7", "2024-01-07")), tuple(2L, observation("6.125", "2024-01-07")));
        assertThat(kept.recorded().by()).isEqualTo("gp-1");
    }

    @Test
    void tellsChangesFromRepetitions() {
        assertThat(record("p1", "m1", "7", "2024-01-07"))
                .isInstanceOfSatisfying(
                        Done.class, done -> assertThat(done.changed()).isTrue());
        assertThat(record("p1", "m1", "7.0", "2024-01-07"))
                .isInstanceOfSatisfying(
                        Done.class, done -> assertThat(done.changed()).isFalse());
        assertThat(recording.take(correct(new MeasurementId("p1", "m1"), 7, "6"), "gp-1"))
                .isEqualTo(new NotDone(new StaleVersion()));
        assertThat(recording.take(correct(new MeasurementId("p1", "m2"), 1, "6"), "gp-1"))
                .isEqualTo(new NotDone(new UnknownMeasurement()));
        assertThat(recording.find(new MeasurementId("p1", "m2"))).isEmpty();
    }

    @Test
    void listsAPatientsOwnNewestFirstPageByPage() {
        record("p1", "m1", "7", "2024-01-05");
        record("p1", "m2", "6", "2024-01-07");
        record("p1", "m0", "5", "2024-01-07");
        record("p1", "m3", "4", "2024-01-01");
        record("p10", "x", "1", "2024-01-06");
        record("p", "x", "1", "2024-01-06");
        record("p1-1", "x", "1", "2024-01-06");
        recording.record(
                new RecordScore(new MeasurementId("p1", "m9"), "odi", observation("40", "2024-01-09"), null), "p1");

        List<Measurement> first = recording.newestFirst("p1", null, null, 3);
        List<Measurement> rest = recording.newestFirst("p1", null, Place.of(first.getLast()), 3);
        assertThat(first).extracting(one -> one.id().id()).containsExactly("m9", "m0", "m2");
        assertThat(rest).extracting(one -> one.id().id()).containsExactly("m1", "m3");
        assertThat(recording.newestFirst("p1", "odi", null, 9)).hasSize(1);
        assertThat(recording.newestFirst("p2", null, null, 9)).isEmpty();
    }

    @Test
    void listsMoreThanAPageOfDocuments() {
        IntStream.range(0, 230).forEach(number -> record("p1", "m" + number, "5", "2024-01-05"));
        record("p2", "m1", "5", "2024-01-05");

        assertThat(recording.newestFirst("p1", null, null, 1_000)).hasSize(230);
    }

    @Test
    void ofManyAtTheSameTimeOneIsFirst() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<MeasurementResult>> same = IntStream.range(0, 8)
                    .<Callable<MeasurementResult>>mapToObj(number -> () -> record("p1", "m1", "7", "2024-01-07"))
                    .toList();
            int changes = 0;
            for (Future<MeasurementResult> result : threads.invokeAll(same)) {
                changes += result.get() instanceof Done(Measurement _, boolean changed) && changed ? 1 : 0;
            }
            assertThat(changes).isEqualTo(1);
        }
    }

    private MeasurementResult record(String patient, String id, String value, String observedOn) {
        return recording.record(score(patient, id, value, observedOn), patient);
    }

    private static CorrectScore correct(MeasurementId id, long version, String value) {
        return new CorrectScore(id, present -> present == version, new BigDecimal(value), null, "Misread.");
    }
}
