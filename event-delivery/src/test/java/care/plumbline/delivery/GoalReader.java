package care.plumbline.delivery;

import care.plumbline.delivery.TestService.Copy;
import care.plumbline.events.GoalV1;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/// Keeps the newest of every goal, and fails as a test says.
final class GoalReader implements EventBatchHandler {

    private final LatestEntities<Copy> copies;
    private final CareEvents events;
    private final Queue<String> seen = new ConcurrentLinkedQueue<>();
    private volatile Consumer<IncomingEvent> trouble = event -> {};

    GoalReader(LatestEntities<Copy> copies, CareEvents events) {
        this.copies = copies;
        this.events = events;
    }

    void trouble(Consumer<IncomingEvent> trouble) {
        this.trouble = trouble;
    }

    /// Threads that handled events of a patient.
    Queue<String> seen() {
        return seen;
    }

    @Override
    public Set<String> types() {
        return Set.of("care.plumbline.goal.stated.v1", "care.plumbline.goal.revised.v1");
    }

    @Override
    public boolean tombstones() {
        return true;
    }

    @Override
    public void handle(String partitionKey, List<IncomingEvent> batch) {
        for (IncomingEvent event : batch) {
            trouble.accept(event);
            if (event.tombstone()) {
                copies.forget(event.entityKey());
            } else {
                seen.add(event.entityKey() + ":" + event.version());
                copies.apply(event, Copy.of(events.read(event, GoalV1.class)));
            }
        }
    }
}
