package care.plumbline.delivery;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Takes in the events of other services. Must be safe to repeat: every event may come again, late, or in other order.
public interface EventBatchHandler {

    /// All events of one poll that belong together, in the order of their partitions.
    ///
    /// An `UnreadableEvent` parks that event and the rest is handed over again without it. `TryAgainLater` and a
    /// database that is away repeat the whole batch with back-off, for ever. Any other exception: the events
    /// are handed over one by one, a few times each, and those that still fail are parked.
    void handle(String partitionKey, List<IncomingEvent> events);

    /// The events of one poll, by partition key. For who can store them all by few commands; when it throws, every key
    /// is handed over alone as said above.
    default void handleAll(Map<String, List<IncomingEvent>> byKey) {
        byKey.forEach(this::handle);
    }

    /// Like `handleAll`, of events that are history: old, in a poll that was full. Much more is to come and will change
    /// the same again, so what is costly to make of every state may be made once, later.
    default void handleHistory(Map<String, List<IncomingEvent>> byKey) {
        handleAll(byKey);
    }

    /// CloudEvents types it wants; others never reach it.
    Set<String> types();

    /// Whether nobody waits for what it makes of the events: then it gets those of the topics in
    /// `plumbline.topics.gathers`, in large batches, and those in `plumbline.topics.consumes` do not reach it.
    default boolean gathered() {
        return false;
    }

    /// Whether events of types that this version does not know reach it, too: a newer writer may send them. Only what
    /// their envelope says is checked.
    default boolean unknownTypes() {
        return false;
    }

    /// Whether tombstones on the topics of its types reach it, too.
    default boolean tombstones() {
        return false;
    }
}
