package care.plumbline.delivery;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;

/// A broker that answers as a test says: at once, later, or not at all.
final class ScriptedBroker implements EventPublisher {

    private record Held(OutgoingEvent event, Consumer<@Nullable Exception> done) {}

    private final List<String> log = new CopyOnWriteArrayList<>();
    private final List<Held> held = new CopyOnWriteArrayList<>();
    private volatile boolean holding;
    private volatile boolean away;
    private volatile Predicate<OutgoingEvent> refuses = event -> false;

    @Override
    public void publish(OutgoingEvent event, @Nullable String traceParent, Consumer<@Nullable Exception> done) {
        if (away) {
            done.accept(new TimeoutException("away"));
        } else if (refuses.test(event)) {
            done.accept(new RecordTooLargeException("refused"));
        } else if (holding) {
            held.add(new Held(event, done));
        } else {
            log.add(event.id());
            done.accept(null);
        }
    }

    /// What lies in the topic, in its order.
    List<String> log() {
        return log;
    }

    void hold() {
        holding = true;
    }

    int held() {
        return held.size();
    }

    void away(boolean away) {
        this.away = away;
    }

    void refuse(Predicate<OutgoingEvent> refuses) {
        this.refuses = refuses;
    }

    /// Answers everything held, in order.
    void release() {
        holding = false;
        List<Held> all = List.copyOf(held);
        held.clear();
        all.forEach(one -> {
            log.add(one.event().id());
            one.done().accept(null);
        });
    }
}
