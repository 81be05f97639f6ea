package care.plumbline.outcomes.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/// What can be done with a measurement once it is recorded.
public sealed interface MeasurementStep {

    MeasurementId id();

    /// Whether the version that is there is the one the caller has seen.
    LongPredicate expected();

    /// Why, in words.
    String reason();

    /// @param value absent: as it is
    /// @param observedOn absent: as it is
    record CorrectScore(
            MeasurementId id,
            LongPredicate expected,
            @Nullable BigDecimal value,
            @Nullable LocalDate observedOn,
            String reason)
            implements MeasurementStep {

        Observation corrects(Observation present) {
            return new Observation(
                    value == null ? present.value() : value, observedOn == null ? present.observedOn() : observedOn);
        }
    }

    record WithdrawScore(MeasurementId id, LongPredicate expected, String reason) implements MeasurementStep {}
}
