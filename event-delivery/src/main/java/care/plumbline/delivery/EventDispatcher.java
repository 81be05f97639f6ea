package care.plumbline.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads records, groups the events by partition key and hands them to the handlers that want them.
///
/// What no repetition helps is returned as refused, each record once. What a repetition will help is thrown, and
/// everything is handed over again.
final class EventDispatcher {

    /// @param code Reason code.
    /// @param cause What the handler threw, if it was not a refusal.
    record Refused(
            ReceivedRecord received, String code, @Nullable Throwable cause) {}

    /// @param handled Events that reached a handler.
    /// @param ignored Records of unknown type, or of a type that nobody here wants.
    record Outcome(int handled, int ignored, List<Refused> refused) {}

    /// A handler with what it wants, asked once.
    ///
    /// @param topics whose tombstones it wants
    private record Taker(EventBatchHandler handler, Set<String> types, Set<String> topics) {

        static Taker of(EventBatchHandler handler, EventTypes known) {
            Set<String> topics = new HashSet<>();
            for (String type : handler.types()) {
                String topic = known.find(type)
                        .map(EventTypes.Known::topic)
                        .orElseThrow(() ->
                                new IllegalArgumentException("a handler wants a type that does not exist: " + type));
                if (handler.tombstones()) {
                    topics.add(topic);
                }
            }
            return new Taker(handler, Set.copyOf(handler.types()), topics);
        }

        boolean wants(IncomingEvent event, EventTypes known) {
            return event.tombstone()
                    ? topics.contains(event.topic())
                    : types.contains(event.type())
                            || (handler.unknownTypes()
                                    && known.find(event.type()).isEmpty());
        }
    }

    private static final int TRIES = 3;
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final EnvelopeReader reader;
    private final EventTypes types;
    private final List<Taker> takers;
    private final Set<String> wanted;

    EventDispatcher(EnvelopeReader reader, EventTypes types, List<EventBatchHandler> handlers) {
        this.reader = reader;
        this.types = types;
        this.takers = handlers.stream().map(handler -> Taker.of(handler, types)).toList();
        this.wanted = takers.stream().flatMap(taker -> taker.types().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /// Hands events to some of the handlers only.
    EventDispatcher only(Predicate<EventBatchHandler> which) {
        return new EventDispatcher(
                reader, types, takers.stream().map(Taker::handler).filter(which).toList());
    }

    /// Whether some handlers want large batches.
    boolean gathers() {
        return takers.stream().map(Taker::handler).anyMatch(EventBatchHandler::gathered);
    }

    Outcome dispatch(List<ReceivedRecord> records) {
        return dispatch(records, Instant.MIN);
    }

    /// @param fresh records with no event from then or later are history
    /// @throws TryAgainLater and what the database driver throws when it is away
    Outcome dispatch(List<ReceivedRecord> records, Instant fresh) {
        Map<String, Refused> refused = new LinkedHashMap<>();
        Map<String, List<IncomingEvent>> groups = new LinkedHashMap<>();
        Map<String, ReceivedRecord> byPlace = new LinkedHashMap<>();
        int taken = 0;
        for (ReceivedRecord received : records) {
            byPlace.put(received.place(), received);
            try {
                Optional<IncomingEvent> event =
                        reader.read(received, wanted::contains).filter(this::wanted);
                if (event.isPresent()) {
                    taken++;
                    groups.computeIfAbsent(event.get().partitionKey(), key -> new ArrayList<>())
                            .add(event.get());
                }
            } catch (UnreadableEvent unreadable) {
                refused.put(received.place(), new Refused(received, unreadable.code(), null));
            }
        }
        int unread = refused.size();
        Refusals refusals = (event, code, cause) -> {
            ReceivedRecord received = byPlace.get(event.place());
            if (received != null) {
                refused.putIfAbsent(event.place(), new Refused(received, code, cause));
            }
        };
        boolean history = groups.values().stream()
                .flatMap(List::stream)
                .allMatch(event -> event.time().isBefore(fresh));
        for (Taker taker : takers) {
            deliverAll(taker.handler(), its(taker, groups), history, refusals);
        }
        return new Outcome(
                taken - (refused.size() - unread), records.size() - unread - taken, List.copyOf(refused.values()));
    }

    private boolean wanted(IncomingEvent event) {
        return takers.stream().anyMatch(taker -> taker.wants(event, types));
    }

    private Map<String, List<IncomingEvent>> its(Taker taker, Map<String, List<IncomingEvent>> groups) {
        Map<String, List<IncomingEvent>> its = new LinkedHashMap<>();
        groups.forEach((partitionKey, events) -> {
            List<IncomingEvent> wanted =
                    events.stream().filter(event -> taker.wants(event, types)).toList();
            if (!wanted.isEmpty()) {
                its.put(partitionKey, wanted);
            }
        });
        return its;
    }

    private interface Refusals {
        void add(IncomingEvent event, String code, @Nullable Throwable cause);
    }

    private static void deliverAll(
            EventBatchHandler handler, Map<String, List<IncomingEvent>> events, boolean history, Refusals refusals) {
        try {
            if (events.isEmpty()) {
                return;
            }
            if (history) {
                handler.handleHistory(events);
            } else {
                handler.handleAll(events);
            }
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError failure) {
            throwIfTransient(failure);
            events.forEach((partitionKey, some) -> deliver(handler, partitionKey, some, refusals));
        }
    }

    private static void deliver(
            EventBatchHandler handler, String partitionKey, List<IncomingEvent> events, Refusals refusals) {
        List<IncomingEvent> rest = new ArrayList<>(events);
        while (!rest.isEmpty()) {
            try {
                handler.handle(partitionKey, List.copyOf(rest));
                return;
            } catch (UnreadableEvent unreadable) {
                Optional<IncomingEvent> event = unreadable.event().filter(rest::remove);
                if (event.isEmpty()) {
                    oneByOne(handler, partitionKey, rest, refusals);
                    return;
                }
                refusals.add(event.get(), unreadable.code(), null);
            } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError failure) {
                throwIfTransient(failure);
                oneByOne(handler, partitionKey, rest, refusals);
                return;
            }
        }
    }

    private static void oneByOne(
            EventBatchHandler handler, String partitionKey, List<IncomingEvent> events, Refusals refusals) {
        for (IncomingEvent event : events) {
            for (int attempt = 1; ; attempt++) {
                try {
                    handler.handle(partitionKey, List.of(event));
                    break;
                } catch (UnreadableEvent unreadable) {
                    refusals.add(event, unreadable.code(), null);
                    break;
                } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError failure) {
                    throwIfTransient(failure);
                    if (attempt == TRIES) {
                        refusals.add(event, "handler-failed", failure);
                        break;
                    }
                    LockSupport.parkNanos(PAUSE.multipliedBy(attempt).toNanos());
                }
            }
        }
    }

    private static void throwIfTransient(Throwable failure) {
        if (failure instanceof RuntimeException exception && DatabaseFailures.transientFailure(failure)) {
            throw exception;
        }
    }
}
