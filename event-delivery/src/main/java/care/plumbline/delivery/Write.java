package care.plumbline.delivery;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a decision wants stored: the new state and the events that tell of it, or nothing.
///
/// @param state New state, or null when nothing is to be stored.
/// @param events Stored inside the same document by the same write, published after it.
/// @param result Answer for the caller.
public record Write<D, R>(@Nullable D state, List<OutgoingEvent> events, R result) {

    public Write {
        events = List.copyOf(events);
        if (state == null && !events.isEmpty()) {
            throw new IllegalArgumentException("events without a state would be lost");
        }
    }

    public static <D, R> Write<D, R> of(D state, List<OutgoingEvent> events, R result) {
        return new Write<>(state, events, result);
    }

    <T> Write<T, R> storing(Function<D, T> document) {
        return new Write<>(state == null ? null : document.apply(state), events, result);
    }

    /// A refusal or a repetition: the document stays as it is.
    public static <D, R> Write<D, R> nothing(R result) {
        return new Write<>(null, List.of(), result);
    }
}
