package care.plumbline.goals.goal;

import care.plumbline.goals.score.PatientScores;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// Where a patient stood on a goal's measure: the last score observed by a day, or the level that the patient gave
/// with the goal, whichever is later.
record Baseline(BigDecimal score, LocalDate on) {

    /// The baseline of an attainment scale: by the day it was set.
    static Optional<Baseline> of(Goal goal, ScaleVersion scale, PatientScores scores) {
        return by(scale.setOn(), goal, scores);
    }

    static Optional<Baseline> by(LocalDate day, Goal goal, PatientScores scores) {
        Optional<Baseline> observed = scores.last(goal.measure(), day)
                .map(score -> new Baseline(score.value(), score.observedOn()))
                .filter(found ->
                        !found.on().isBefore(goal.statedOn()) || goal.stated().baseline() == null);
        return observed.or(() -> Optional.ofNullable(goal.stated().baseline())
                .filter(_ -> !goal.statedOn().isAfter(day))
                .map(given -> new Baseline(given, goal.statedOn())));
    }
}
