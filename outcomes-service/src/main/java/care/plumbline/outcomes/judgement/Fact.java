package care.plumbline.outcomes.judgement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

/// One thing known about a patient, whole, in its newest known version. A newer version of it replaces an older one.
public sealed interface Fact
        permits CareTeam, Course, Elicitation, Findings, Goal, Outlook, Question, Score, TreatmentOption {

    /// Names it within its patient, e.g. `goal/g1`.
    String key();

    /// From 1, rising: the newer one wins.
    long version();

    /// When the service that owns it heard of this version.
    Instant recordedAt();

    /// Whether its owner says the same of it there. What is worked out here of what the owner said plays no part.
    default boolean saysTheSameAs(Fact other) {
        return equals(other);
    }

    /// Every day on which it means something else than the day before.
    Stream<LocalDate> days();
}
