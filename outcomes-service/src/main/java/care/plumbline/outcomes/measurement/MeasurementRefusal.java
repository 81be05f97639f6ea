package care.plumbline.outcomes.measurement;

import java.util.List;

/// Why a request is not followed. Never holds a score.
public sealed interface MeasurementRefusal {

    record UnknownMeasurement() implements MeasurementRefusal {}

    /// The measurement has changed since the caller read it.
    record StaleVersion() implements MeasurementRefusal {}

    /// The id stands for another measurement already.
    record IdTaken() implements MeasurementRefusal {}

    record AlreadyWithdrawn() implements MeasurementRefusal {}

    /// It was corrected so often that something else is wrong.
    record TooManyCorrections(int most) implements MeasurementRefusal {}

    /// The content breaks rules, each named with its field.
    record RulesBroken(List<Violation> violations) implements MeasurementRefusal {

        public RulesBroken {
            violations = List.copyOf(violations);
        }
    }
}
