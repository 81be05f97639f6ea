package care.plumbline.delivery;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Gatherers;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/// Aggregates of one kind, one document each, found by `_id`.
///
/// A change is one single-document write: new state, version and the events that tell of it. What was answered is
/// stored, what is stored is published, and nothing is published that is not stored.
///
/// @param <D> public record that the driver's record codec stores
public final class AggregateStore<D> {

    private static final int LOCKS = 512;

    /// So many documents are held in memory at a time.
    private static final int TOGETHER = 250;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final MongoCollection<BsonDocument> documents;
    private final PendingDocuments pending;
    private final StateCodec<D> codec;
    private final Outgoing outgoing;
    private final StoreLimits limits;
    private final Clock clock;
    private final ReentrantLock[] locks = new ReentrantLock[LOCKS];

    AggregateStore(
            MongoCollection<BsonDocument> documents,
            PendingDocuments pending,
            StateCodec<D> codec,
            Outgoing outgoing,
            StoreLimits limits,
            Clock clock) {
        this.documents = documents;
        this.pending = pending;
        this.codec = codec;
        this.outgoing = outgoing;
        this.limits = limits;
        this.clock = clock;
        for (int i = 0; i < LOCKS; i++) {
            locks[i] = new ReentrantLock();
        }
    }

    /// @throws StoreUnavailable when the database does not answer
    public Optional<D> find(String id) {
        return entry(id).map(Entry::state);
    }

    /// Those of the documents that there are.
    public Map<String, D> findAll(Collection<String> ids) {
        Map<String, D> found = new TreeMap<>();
        DatabaseFailures.translated(() -> documents
                        .find(Filters.in("_id", ids))
                        .projection(Projections.include("version", "state"))
                        .map(document -> new StoredAggregate(document))
                        .into(new ArrayList<>()))
                .forEach(stored -> found.put(stored.id(), codec.decode(stored.state())));
        return found;
    }

    /// The state with the version of its document: 1 after the first change, one more after each.
    public Optional<Entry<D>> entry(String id) {
        return DatabaseFailures.translated(() -> Optional.ofNullable(documents
                        .find(Filters.eq("_id", id))
                        .projection(Projections.include("version", "state"))
                        .first())
                .map(this::entry));
    }

    /// Lets `decide` look at the state and stores what it wants, or nothing, by a write that only succeeds on the
    /// version that was read; after a conflict it decides again on the newer state.
    ///
    /// When the current `CommandKey` has already changed this document nothing is decided: `alreadyDone`
    /// answers from the stored state. `decide` must be free of effects and must not call a store: it may run
    /// several times.
    ///
    /// @throws StoreUnavailable when it is not known whether the change was stored; repeating it is safe with a key
    /// @throws TooMuchPending while too many events wait for the broker
    /// @throws TooManyConflicts when others were faster every time
    /// @throws CommandKeyReused when the key belongs to another request
    public <R> R change(String id, Function<Optional<D>, Write<D, R>> decide, Function<D, R> alreadyDone) {
        return alone(id, () -> new Change<>(this, id, decide, alreadyDone).run());
    }

    /// Like `change`, for a document that is most likely new: it is not read first.
    public <R> R changeNew(String id, Function<Optional<D>, Write<D, R>> decide, Function<D, R> alreadyDone) {
        return alone(id, () -> new Change<>(this, id, decide, alreadyDone).runAsNew());
    }

    /// Like `change` for each of the documents, by few commands. Should one fail, others may have been changed.
    ///
    /// @return what was decided for each id
    public <R> Map<String, R> changeAll(
            Collection<String> ids,
            BiFunction<String, Optional<D>, Write<D, R>> decide,
            BiFunction<String, D, R> alreadyDone) {
        Map<String, R> results = new TreeMap<>();
        new TreeSet<>(ids)
                .stream()
                        .gather(Gatherers.windowFixed(TOGETHER))
                        .forEach(some -> results.putAll(changeTogether(new TreeSet<>(some), decide, alreadyDone)));
        return results;
    }

    private <R> Map<String, R> changeTogether(
            SortedSet<String> sorted,
            BiFunction<String, Optional<D>, Write<D, R>> decide,
            BiFunction<String, D, R> alreadyDone) {
        List<ReentrantLock> wanted = sorted.stream()
                .mapToInt(AggregateStore::lockOf)
                .distinct()
                .sorted()
                .mapToObj(number -> locks[number])
                .toList();
        return alone(wanted, () -> new Changes<>(this, sorted, decide, alreadyDone).run());
    }

    private <R> R alone(String id, Supplier<R> change) {
        return alone(List.of(locks[lockOf(id)]), change);
    }

    private static int lockOf(String id) {
        return Math.floorMod(id.hashCode(), LOCKS);
    }

    /// Writes of one document leave this process in the order of their versions; the compacted topic needs that.
    private static <R> R alone(List<ReentrantLock> wanted, Supplier<R> change) {
        List<ReentrantLock> taken = new ArrayList<>();
        try {
            for (ReentrantLock lock : wanted) {
                take(lock);
                taken.add(lock);
            }
            return change.get();
        } finally {
            taken.forEach(ReentrantLock::unlock);
        }
    }

    /// These aggregates in the type of a feature.
    ///
    /// @param blank the state of an id of which nothing is stored
    public <S> Aggregates<D, S> as(Function<D, S> state, Function<S, D> document, Function<String, S> blank) {
        return new Aggregates<>(this, state, document, blank);
    }

    private static void take(ReentrantLock lock) {
        try {
            if (!lock.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TooManyConflicts(1);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable(stop);
        }
    }

    /// The next entries in the order of their ids.
    ///
    /// @param after the last id of the page before, null for the first page
    public List<Entry<D>> page(@Nullable String after, int limit) {
        Bson filter = after == null ? Filters.empty() : Filters.gt("_id", after);
        return DatabaseFailures.translated(() -> documents
                .find(filter)
                .projection(Projections.include("version", "state"))
                .sort(Sorts.ascending("_id"))
                .limit(limit)
                .map(this::entry)
                .into(new ArrayList<>()));
    }

    /// A member of the state by which entries are listed.
    ///
    /// @param member path inside the state, with dots
    public IndexedMember<D> indexed(String member) {
        return new IndexedMember<>(documents, codec, member);
    }

    /// The events of a document that the broker has not acknowledged yet, oldest first.
    public List<OutgoingEvent> pending(String id) {
        return pending.of(id).stream().map(PendingEvent::event).toList();
    }

    /// A list of these aggregates by an index of its own.
    ///
    /// @param index members from the root of the stored document, `_id` last where it is paged
    public IndexedList<D> listedBy(Bson index) {
        return new IndexedList<>(documents, this::entry, index);
    }

    private Entry<D> entry(BsonDocument document) {
        StoredAggregate stored = new StoredAggregate(document);
        return new Entry<>(stored.id(), stored.version(), codec.decode(stored.state()));
    }

    MongoCollection<BsonDocument> documents() {
        return documents;
    }

    PendingDocuments pendingDocuments() {
        return pending;
    }

    StateCodec<D> codec() {
        return codec;
    }

    Outgoing outgoing() {
        return outgoing;
    }

    StoreLimits limits() {
        return limits;
    }

    Clock clock() {
        return clock;
    }
}
