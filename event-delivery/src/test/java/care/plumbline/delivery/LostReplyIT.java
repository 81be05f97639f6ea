package care.plumbline.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.plumbline.delivery.UnreliableCollection.Fault;
import care.plumbline.testkit.TestDatabase;
import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

/// The reply to a write can be lost after the write was done: doing it again without looking would do it twice.
class LostReplyIT {

    private final MongoCollection<BsonDocument> real =
            TestDatabase.shared().freshDatabase().getCollection("goals", BsonDocument.class);
    private final UnreliableCollection unreliable = new UnreliableCollection(real);
    private final AggregateStore<GoalDocument> store = store(unreliable.collection());
    private final AggregateStore<GoalDocument> other = store(real);

    private static AggregateStore<GoalDocument> store(MongoCollection<BsonDocument> documents) {
        StateCodec<GoalDocument> codec = new StateCodec<>(GoalDocument.class);
        return new AggregateStore<>(
                documents,
                new PendingDocuments(documents, state -> List.of()),
                codec,
                Outgoing.NOWHERE,
                StoreLimits.DEFAULT,
                Clock.systemUTC());
    }

    private static int count(AggregateStore<GoalDocument> store) {
        return store.change("p1", LostReplyIT::next, GoalDocument::count);
    }

    private static Write<GoalDocument, Integer> next(Optional<GoalDocument> found) {
        GoalDocument next = found.map(GoalDocument::counted).orElseGet(() -> GoalDocument.of("p1", 1));
        return Write.of(next, List.of(SomeEvents.outgoing("p1", next.count())), next.count());
    }

    @Test
    void insertsOnceWhenTheReplyIsLost() {
        unreliable.nextWrite(Fault.REPLY_LOST);

        assertThat(count(store)).isEqualTo(1);
        assertThat(store.entry("p1")).get().returns(1L, Entry::version);
        assertThat(store.pending("p1")).hasSize(1);
    }

    @Test
    void updatesOnceWhenTheReplyIsLost() {
        count(store);
        unreliable.nextWrite(Fault.REPLY_LOST);

        assertThat(count(store)).isEqualTo(2);
        assertThat(store.entry("p1")).get().returns(2L, Entry::version);
    }

    @Test
    void writesAgainWhenTheRequestWasLost() {
        unreliable.nextWrite(Fault.REQUEST_LOST).nextWrite(Fault.REQUEST_LOST);

        assertThat(count(store)).isEqualTo(1);
        assertThat(store.entry("p1")).get().returns(1L, Entry::version);
    }

    @Test
    void findsItsWriteAlsoUnderTheWritesOfOthers() {
        count(store);
        unreliable.nextWrite(Fault.REPLY_LOST).afterLostReply(() -> count(other));

        assertThat(count(store)).as("the answer to its own change").isEqualTo(2);
        assertThat(store.entry("p1")).get().returns(3L, Entry::version);
        assertThat(store.pending("p1"))
                .extracting(OutgoingEvent::id)
                .containsExactly("p1/goal/g1:1", "p1/goal/g1:2", "p1/goal/g1:3");
    }

    @Test
    void saysThatItDoesNotKnowAndBearsARepetition() throws Exception {
        CommandKey key = new CommandKey("key-1", "digest");
        unreliable
                .nextWrite(Fault.REPLY_LOST)
                .nextRead(Fault.NONE)
                .nextRead(Fault.REQUEST_LOST)
                .nextRead(Fault.REQUEST_LOST)
                .nextRead(Fault.REQUEST_LOST);

        assertThatThrownBy(() -> ScopedValue.where(CommandKey.CURRENT, key).call(() -> count(store)))
                .isInstanceOf(StoreUnavailable.class);
        int repeated = ScopedValue.where(CommandKey.CURRENT, key).call(() -> count(store));

        assertThat(repeated).isEqualTo(1);
        assertThat(store.entry("p1")).get().returns(1L, Entry::version);
    }

    @Test
    void isUnavailableWhenTheDatabaseDoesNotAnswerAtAll() {
        unreliable.nextRead(Fault.REQUEST_LOST);

        assertThatThrownBy(() -> count(store)).isInstanceOf(StoreUnavailable.class);
    }

    @Test
    void changesManyOnceWhenTheReplyIsLost() {
        count(store);
        unreliable.nextWrite(Fault.REPLY_LOST).afterLostReply(() -> count(other));

        assertThat(countAll()).as("the answers to its own changes").isEqualTo(Map.of("p1", 2, "p2", 1));
        assertThat(store.entry("p1")).get().returns(3L, Entry::version);
        assertThat(store.entry("p2")).get().returns(1L, Entry::version);
    }

    @Test
    void changesManyAgainWhenTheRequestWasLost() {
        count(store);
        unreliable.nextWrite(Fault.REQUEST_LOST);

        assertThat(countAll()).isEqualTo(Map.of("p1", 2, "p2", 1));
        assertThat(store.entry("p1")).get().returns(2L, Entry::version);
        assertThat(store.pending("p1")).hasSize(2);
    }

    private Map<String, Integer> countAll() {
        return store.changeAll(List.of("p1", "p2"), (id, found) -> next(found), (id, done) -> done.count());
    }
}
