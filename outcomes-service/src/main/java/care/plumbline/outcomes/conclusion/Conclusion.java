package care.plumbline.outcomes.conclusion;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/// Something that follows from the facts and judgements of one patient as of a day: a derived value, recomputed, never
/// edited.
public sealed interface Conclusion permits Combination, ExpectationCycle, GoalJudgement {

    /// Names it within its patient, e.g. `goal-judgement/g1`.
    String key();

    LocalDate asOf();

    /// What it rests on: keys of facts and their versions.
    Map<String, Long> inputs();

    /// The days on which time alone changes it.
    Stream<LocalDate> days();

    /// The same, as if it had been made on that day.
    Conclusion on(LocalDate day);

    /// Whether it says the same, whatever the day it was made.
    default boolean saysTheSameAs(Conclusion other) {
        return equals(other.on(asOf()));
    }
}
