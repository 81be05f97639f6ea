package care.plumbline.treatments.finding;

import java.util.List;

/// Answer of the findings of a treatment to a reading or a review.
public sealed interface FindingsDecision {

    record Decided(List<FindingEvent> events) implements FindingsDecision {

        public Decided {
            events = List.copyOf(events);
        }
    }

    /// Nothing would be different.
    record Unchanged() implements FindingsDecision {}

    record Refused(FindingRefusal refusal) implements FindingsDecision {}
}
