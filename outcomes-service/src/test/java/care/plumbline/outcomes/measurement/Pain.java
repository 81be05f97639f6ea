package care.plumbline.outcomes.measurement;

import care.plumbline.measures.Measures;
import care.plumbline.outcomes.measurement.MeasurementEvent.ScoreRecorded;
import care.plumbline.outcomes.measurement.MeasurementStep.CorrectScore;
import care.plumbline.outcomes.measurement.MeasurementStep.WithdrawScore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Back pain scores of Ana, for tests.
public final class Pain {

    public static final Measures MEASURES = Measures.standard();
    public static final LocalDate TODAY = LocalDate.parse("2024-01-10");

    static final MeasurementId ID = new MeasurementId("p1", "m1");
    static final Recorded FIRST = new Recorded(Instant.parse("2024-01-08T09:00:00Z"), "p1");
    static final Recorded LATER = new Recorded(Instant.parse("2024-01-09T09:00:00Z"), "gp-1");

    private Pain() {}

    public static RecordScore score(String patient, String id, String value, String observedOn) {
        return new RecordScore(new MeasurementId(patient, id), "nrs-pain", observation(value, observedOn), "patient");
    }

    static Observation observation(String value, String observedOn) {
        return new Observation(new BigDecimal(value), LocalDate.parse(observedOn));
    }

    /// Seven, the day before the first session.
    static Measurement seven() {
        return Measurement.begun(new ScoreRecorded(score("p1", "m1", "7", "2024-01-07"), FIRST));
    }

    static CorrectScore correction(long version, @Nullable String value, @Nullable String observedOn) {
        return new CorrectScore(
                ID,
                present -> present == version,
                value == null ? null : new BigDecimal(value),
                observedOn == null ? null : LocalDate.parse(observedOn),
                "Misread.");
    }

    static WithdrawScore withdrawal(long version) {
        return new WithdrawScore(ID, present -> present == version, "Wrong person.");
    }
}
