package care.plumbline.delivery;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Hands one event to the broker and reports what became of it.
@FunctionalInterface
interface EventPublisher {

    /// May wait for room or for the broker's address, never for its answer.
    ///
    /// @param done called once: null when the broker has it, else the failure
    void publish(OutgoingEvent event, @Nullable String traceParent, Consumer<@Nullable Exception> done);
}
