package care.plumbline.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class EventDispatcherTest {

    private final List<String> handled = new ArrayList<>();

    private EventDispatcher dispatcher(String type, Consumer<IncomingEvent> handling) {
        return dispatcher(type, false, handling);
    }

    private EventDispatcher dispatcher(String type, boolean unknownTypes, Consumer<IncomingEvent> handling) {
        EventTypes types = new EventTypes(List.of());
        EventBatchHandler handler = new EventBatchHandler() {
            @Override
            public Set<String> types() {
                return Set.of(type);
            }

            @Override
            public boolean unknownTypes() {
                return unknownTypes;
            }

            @Override
            public void handle(String partitionKey, List<IncomingEvent> events) {
                events.forEach(handling);
                events.forEach(event -> handled.add(partitionKey + ":" + event.version()));
            }

            @Override
            public void handleHistory(Map<String, List<IncomingEvent>> byKey) {
                handled.add("history:" + byKey.keySet());
                handleAll(byKey);
            }
        };
        return new EventDispatcher(
                new EnvelopeReader(types, new EventJson(), Clock.systemUTC()), types, List.of(handler));
    }

    private static ReceivedRecord received(String patient, long version) {
        return received(RawEvent.good(patient, version), version);
    }

    private static ReceivedRecord received(RawEvent raw, long version) {
        return raw.received(version);
    }

    @Test
    void refusesAHandlerOfATypeThatDoesNotExist() {
        assertThatThrownBy(() -> dispatcher("care.plumbline.goal.misspelt.v1", event -> {}))
                .hasMessageEndingWith("care.plumbline.goal.misspelt.v1");
    }

    @Test
    void groupsByPatientInOrder() {
        EventDispatcher.Outcome outcome = dispatcher("care.plumbline.goal.revised.v1", event -> {})
                .dispatch(List.of(received("p1", 2), received("p2", 2), received("p1", 3), received("p1", 1)));

        assertThat(handled).containsExactly("p1:2", "p1:3", "p2:2");
        assertThat(outcome).isEqualTo(new EventDispatcher.Outcome(3, 1, List.of()));
    }

    @Test
    void saysThatEventsAreHistoryWhenAllOfThemAreOld() {
        EventDispatcher dispatcher = dispatcher("care.plumbline.goal.revised.v1", event -> {});
        List<ReceivedRecord> records =
                List.of(received(at("p1", "2024-01-02T09:00:00Z"), 2), received(at("p2", "2024-01-03T09:00:00Z"), 2));

        dispatcher.dispatch(records, Instant.parse("2024-01-03T09:00:00Z"));
        assertThat(handled).containsExactly("p1:2", "p2:2");
        handled.clear();
        dispatcher.dispatch(records, Instant.parse("2024-01-03T09:00:00.001Z"));
        assertThat(handled).containsExactly("history:[p1, p2]", "p1:2", "p2:2");
    }

    private static RawEvent at(String patient, String time) {
        return RawEvent.good(patient, 2).header("ce_time", time);
    }

    @Test
    void givesEventsOfUnknownTypesOnlyToWhoWantsThem() {
        String type = "care.plumbline.visit.planned.v1";
        RawEvent raw = RawEvent.good("p1", 2).header("ce_type", type).value("{\"type\":\"" + type + "\"}");

        assertThat(dispatcher("care.plumbline.goal.revised.v1", false, event -> {})
                        .dispatch(List.of(received(raw, 2))))
                .isEqualTo(new EventDispatcher.Outcome(0, 1, List.of()));
        assertThat(dispatcher("care.plumbline.goal.revised.v1", true, event -> {})
                        .dispatch(List.of(received(raw, 2))))
                .isEqualTo(new EventDispatcher.Outcome(1, 0, List.of()));
        assertThat(handled).containsExactly("p1:2");
    }

    @Test
    void findsOutWhichEventARefusalWasAbout() {
        EventDispatcher.Outcome outcome = dispatcher("care.plumbline.goal.revised.v1", event -> {
                    if (event.version() == 3) {
                        throw new UnreadableEvent("no-idea-which");
                    }
                })
                .dispatch(List.of(received("p1", 2), received("p1", 3), received("p1", 4)));

        assertThat(handled).containsExactly("p1:2", "p1:4");
        assertThat(outcome.refused())
                .singleElement()
                .returns("no-idea-which", EventDispatcher.Refused::code)
                .returns(3L, refused -> refused.received().offset());
    }

    @Test
    void throwsWhatWillPass() {
        EventDispatcher dispatcher = dispatcher("care.plumbline.goal.revised.v1", event -> {
            throw new IllegalStateException(new StoreUnavailable(new IllegalStateException("away")));
        });

        assertThatThrownBy(() -> dispatcher.dispatch(List.of(received("p1", 2))))
                .hasCauseInstanceOf(StoreUnavailable.class);
    }

    @Test
    void handsOverAllKeysAtOnceAndEachAloneWhenThatFails() {
        List<String> calls = new ArrayList<>();
        EventTypes types = new EventTypes(List.of());
        EventBatchHandler handler = new EventBatchHandler() {
            @Override
            public Set<String> types() {
                return Set.of("care.plumbline.goal.revised.v1");
            }

            @Override
            public void handle(String partitionKey, List<IncomingEvent> events) {
                calls.add(partitionKey);
                if (partitionKey.equals("p2")) {
                    throw new IllegalStateException("a defect");
                }
            }

            @Override
            public void handleAll(Map<String, List<IncomingEvent>> byKey) {
                calls.add(byKey.keySet().toString());
                if (byKey.containsKey("p2")) {
                    throw new IllegalStateException("a defect");
                }
            }
        };
        EventDispatcher dispatcher = new EventDispatcher(
                new EnvelopeReader(types, new EventJson(), Clock.systemUTC()), types, List.of(handler));

        assertThat(dispatcher.dispatch(List.of(received("p1", 2), received("p3", 2))))
                .isEqualTo(new EventDispatcher.Outcome(2, 0, List.of()));
        assertThat(calls).containsExactly("[p1, p3]");

        EventDispatcher.Outcome outcome =
                dispatcher.dispatch(List.of(received("p1", 3), received("p2", 3), received("p3", 3)));
        assertThat(outcome.handled()).isEqualTo(2);
        assertThat(outcome.refused()).singleElement().returns("handler-failed", EventDispatcher.Refused::code);
        assertThat(calls).startsWith("[p1, p3]", "[p1, p2, p3]", "p1", "p2").endsWith("p3");
    }

    /// Where a service reads the same topic twice, each handler hears of an event once.
    @Test
    void reachesGatheringHandlersOnlyWhereEventsAreGathered() {
        List<String> calls = new ArrayList<>();
        EventTypes types = new EventTypes(List.of());
        EventDispatcher all = new EventDispatcher(
                new EnvelopeReader(types, new EventJson(), Clock.systemUTC()),
                types,
                List.of(naming("at once", false, calls), naming("gathered", true, calls)));

        assertThat(all.gathers()).isTrue();
        all.only(EventBatchHandler::gathered).dispatch(List.of(received("p1", 2)));
        assertThat(calls).containsExactly("gathered");
        all.only(handler -> !handler.gathered()).dispatch(List.of(received("p1", 2)));
        assertThat(calls).containsExactly("gathered", "at once");
    }

    private static EventBatchHandler naming(String name, boolean gathered, List<String> calls) {
        return new EventBatchHandler() {
            @Override
            public Set<String> types() {
                return Set.of("care.plumbline.goal.revised.v1");
            }

            @Override
            public boolean gathered() {
                return gathered;
            }

            @Override
            public void handle(String partitionKey, List<IncomingEvent> events) {
                calls.add(name);
            }
        };
    }
}
