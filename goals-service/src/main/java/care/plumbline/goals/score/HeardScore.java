package care.plumbline.goals.score;

import java.math.BigDecimal;
import java.time.LocalDate;

/// The newest state of one measurement that was heard of.
///
/// @param id id of the measurement, unique within the patient
/// @param measure code of the outcome measure
/// @param observedOn when it was so
/// @param counts false once it was withdrawn
public record HeardScore(
        String id, long version, String measure, BigDecimal value, LocalDate observedOn, boolean counts) {}
