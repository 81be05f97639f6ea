package care.plumbline.goals.goal;

import care.plumbline.goals.goal.GoalEvent.ElicitationRecorded;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// Whether a patient was asked for goals, over time.
///
/// @param version one more with each change; 0 before the patient was heard of
/// @param elicited the state now
/// @param askings who asked when, in the order in which they were heard of
/// @param recorded when this service heard of the last change, and from whom
public record Elicitation(long version, Elicited elicited, List<Asking> askings, Recorded recorded)
        implements Announced {

    /// Somebody is asked at most this many times: one document holds them all.
    static final int MOST_ASKINGS = 200;

    public static final Elicitation NONE =
            new Elicitation(0, Elicited.NEVER, List.of(), new Recorded(Instant.EPOCH, ""));

    public Elicitation {
        askings = List.copyOf(askings);
    }

    Elicitation after(ElicitationRecorded event) {
        return new Elicitation(
                version + 1,
                event.elicited(),
                event.asking() == null
                        ? askings
                        : Stream.concat(askings.stream(), Stream.of(event.asking()))
                                .toList(),
                event.recorded());
    }
}
