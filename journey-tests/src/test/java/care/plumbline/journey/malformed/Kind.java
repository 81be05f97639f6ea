package care.plumbline.journey.malformed;

import java.util.function.UnaryOperator;

/// One way for a record to be wrong.
///
/// @param code why it is parked; empty where it is passed over, since it does no harm
record Kind(String name, String code, UnaryOperator<Made> spoil) {
    boolean isParked() {
        return !code.isEmpty();
    }
}
