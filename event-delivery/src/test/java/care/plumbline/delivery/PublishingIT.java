package care.plumbline.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import care.plumbline.testkit.TestDatabase;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// From the document to the broker and off the document, with everything that can come in between.
class PublishingIT {

    private static final Clock CLOCK = Clock.systemUTC();

    private final MongoDatabase database = TestDatabase.shared().freshDatabase();
    private final List<AutoCloseable> opened = new ArrayList<>();

    /// One process: a store, a publisher and a relay over the same database as the others.
    private final class Replica {
        final ScriptedBroker broker;
        final DocumentPublisher publisher;
        final DocumentStores stores;
        final AggregateStore<GoalDocument> goals;
        final PendingEventRelay relay;

        Replica(ScriptedBroker broker, String name, int room) {
            this.broker = broker;
            publisher = new DocumentPublisher(broker, CLOCK, room, Duration.ofMillis(300)).start();
            stores = new DocumentStores(database, publisher, new StoreLimits(5, 1_000_000, 20, 12, 8), CLOCK);
            goals = stores.aggregates(
                    "goals", GoalDocument.class, goal -> List.of(SomeEvents.outgoing(goal.patient(), goal.count())));
            relay = new PendingEventRelay(
                    stores,
                    publisher,
                    new Lease(database, "relay", name, Duration.ofSeconds(30), CLOCK),
                    Duration.ofMillis(100),
                    Duration.ZERO,
                    CLOCK);
            opened.add(publisher);
        }

        void change(String patient) {
            goals.change(patient, found -> next(patient, found), GoalDocument::count);
        }

        List<String> pending(String patient) {
            return goals.pending(patient).stream().map(OutgoingEvent::id).toList();
        }
    }

    private static Write<GoalDocument, Integer> next(String patient, Optional<GoalDocument> found) {
        GoalDocument next = found.map(GoalDocument::counted).orElseGet(() -> GoalDocument.of(patient, 1));
        return Write.of(next, List.of(SomeEvents.outgoing(patient, next.count())), next.count());
    }

    private Replica replica() {
        return new Replica(new ScriptedBroker(), "one", 1000);
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable one : opened.reversed()) {
            one.close();
        }
    }

    @Test
    void publishesInOrderAndTakesOffWhatIsAcknowledged() {
        Replica one = replica();
        for (int i = 0; i < 20; i++) {
            one.change("p1");
            one.change("p2");
            await().until(() ->
                    one.broker.log().size() > 10 || one.pending("p1").size() < 5);
        }
        await().untilAsserted(() -> assertThat(one.pending("p1")).isEmpty());
        await().untilAsserted(() -> assertThat(one.pending("p2")).isEmpty());
        assertThat(one.broker.log().stream().filter(id -> id.startsWith("p1/")))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20)
                        .mapToObj(i -> "p1/goal/g1:" + i)
                        .toList());
    }

    @Test
    void leavesEventsWhereTheyAreUntilTheBrokerHasAnswered() {
        Replica one = replica();
        one.broker.hold();
        one.change("p1");
        one.change("p1");
        await().until(() -> one.broker.held() == 2);
        assertThat(one.pending("p1")).hasSize(2);
        assertThat(one.publisher.waiting()).isEqualTo(2);

        one.broker.release();

        await().untilAsserted(() -> assertThat(one.pending("p1")).isEmpty());
        assertThat(one.publisher.waiting()).isZero();
    }

    @Test
    void sweepsUpWhatACrashHasLeft() {
        AggregateStore<GoalDocument> crashed =
                DocumentStores.unpublished(database, CLOCK).aggregates("goals", GoalDocument.class, goal -> List.of());
        for (int i = 0; i < 250; i++) {
            String patient = "p" + i;
            crashed.change(patient, found -> next(patient, found), GoalDocument::count);
        }
        Replica one = replica();

        one.relay.sweep();

        await().untilAsserted(() -> assertThat(one.broker.log()).hasSize(250));
        await().untilAsserted(() ->
                assertThat(one.stores.opened().getFirst().count().events()).isZero());
        one.relay.sweep();
        assertThat(one.broker.log()).as("nothing twice").hasSize(250);
    }

    @Test
    void startsAgainAtTheOldestEventAfterAFailure() {
        Replica one = replica();
        one.broker.away(true);
        one.change("p1");
        await().until(() -> !one.publisher.underWay(one.goals.pendingDocuments(), "p1"));
        one.broker.away(false);
        await().until(() -> !one.publisher.paused());

        one.change("p1");

        await().untilAsserted(() -> assertThat(one.pending("p1")).isEmpty());
        assertThat(one.broker.log()).containsExactly("p1/goal/g1:1", "p1/goal/g1:2");
    }

    @Test
    void neverClearsAnEventBeyondOneThatFailed() {
        Replica one = replica();
        one.broker.hold();
        one.change("p1");
        one.broker.refuse(event -> event.version() == 2);
        one.change("p1");
        one.change("p1");
        await().until(() -> one.broker.held() > 0 && one.publisher.waiting() <= 1);
        one.broker.release();

        await().untilAsserted(() -> assertThat(one.pending("p1")).containsExactly("p1/goal/g1:2", "p1/goal/g1:3"));

        one.broker.refuse(event -> false);
        one.relay.sweep();
        await().untilAsserted(() -> assertThat(one.pending("p1")).isEmpty());
        assertThat(one.broker.log()).containsSubsequence("p1/goal/g1:1", "p1/goal/g1:2", "p1/goal/g1:3");
        assertThat(one.broker.log()).last().isEqualTo("p1/goal/g1:3");
    }

    @Test
    void theNewestVersionLiesLastAlsoWhenReplicasOvertakeEachOther() {
        ScriptedBroker slow = new ScriptedBroker();
        Replica one = new Replica(slow, "one", 1000);
        Replica two = replica();
        slow.hold();
        one.change("p1");
        await().until(() -> slow.held() == 1);

        two.change("p1");
        await().untilAsserted(() -> assertThat(two.pending("p1")).isEmpty());
        assertThat(two.broker.log()).containsExactly("p1/goal/g1:1", "p1/goal/g1:2");
        slow.release();

        await().untilAsserted(() -> assertThat(slow.log()).containsExactly("p1/goal/g1:1", "p1/goal/g1:2"));
    }

    @Test
    void oneRelayOfTwoPublishes() {
        AggregateStore<GoalDocument> crashed =
                DocumentStores.unpublished(database, CLOCK).aggregates("goals", GoalDocument.class, goal -> List.of());
        crashed.change("p1", found -> next("p1", found), GoalDocument::count);
        Replica one = replica();
        Replica two = new Replica(new ScriptedBroker(), "two", 1000);
        one.broker.hold();

        one.relay.sweep();
        two.relay.sweep();

        await().until(() -> one.broker.held() == 1);
        assertThat(two.publisher.waiting()).as("it counts, and leaves it").isEqualTo(1);
        assertThat(two.broker.log()).isEmpty();
        one.broker.release();
    }

    @Test
    void leavesToTheSweepWhatFindsNoRoom() {
        Replica one = new Replica(new ScriptedBroker(), "one", 2);
        one.broker.hold();
        for (int i = 0; i < 4; i++) {
            one.change("p" + i);
        }
        await().until(() -> one.broker.held() == 2);
        one.broker.release();
        await().until(() -> one.broker.log().size() == 2 && one.publisher.waiting() == 0);

        opened.add(one.relay.start());

        await().untilAsserted(() -> assertThat(one.broker.log()).hasSize(4));
        await().untilAsserted(() ->
                assertThat(one.stores.opened().getFirst().count().events()).isZero());
    }

    @Test
    void refusesChangesWhileTooMuchWaits() {
        Replica one = replica();
        one.broker.away(true);
        for (int i = 0; i < 5; i++) {
            one.change("p1");
        }
        assertThatThrownBy(() -> one.change("p1")).isInstanceOf(TooMuchPending.class);
        for (int i = 0; i < 20; i++) {
            one.change("q" + i);
        }
        one.relay.sweep();
        assertThatThrownBy(() -> one.change("other")).isInstanceOf(TooMuchPending.class);

        one.broker.away(false);
        opened.add(one.relay.start());

        await().ignoreExceptionsInstanceOf(TooMuchPending.class).untilAsserted(() -> one.change("p1"));
    }

    @Test
    void sendsAndClearsWhatIsUnderWayWhenItCloses() throws Exception {
        Replica one = replica();
        for (int i = 0; i < 4; i++) {
            one.change("p1");
        }
        one.publisher.close();

        assertThat(one.pending("p1")).isEmpty();
        assertThat(one.broker.log()).hasSize(4);
    }

    @Test
    void saysThePresentStateOfEverythingOnceMore() throws Exception {
        Replica one = replica();
        for (String patient : List.of("p1", "p2", "p2")) {
            one.change(patient);
        }
        await().until(() -> one.broker.log().size() == 3);

        var republished = new Republishing(one.stores, one.broker).republish();

        assertThat(republished).isEqualTo(new Republishing.Republished(2, 2, 0));
        assertThat(one.broker.log().subList(3, 5)).containsExactly("p1/goal/g1:1", "p2/goal/g1:2");
    }
}
