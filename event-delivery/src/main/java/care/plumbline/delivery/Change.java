package care.plumbline.delivery;

import com.mongodb.MongoException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/// The change of one document: read, decide, write on the version read, and again after a conflict.
///
/// A write whose reply was lost may have happened. Every attempt leaves its own mark in the document, so the next
/// read tells; deciding again without looking would do the command twice.
final class Change<D, R> {

    private static final int MARKS = 16;

    private final AggregateStore<D> store;
    private final String id;
    private final Function<Optional<D>, Write<D, R>> decide;
    private final Function<D, R> alreadyDone;
    private final Map<BsonBinary, R> attempts = new LinkedHashMap<>();

    Change(AggregateStore<D> store, String id, Function<Optional<D>, Write<D, R>> decide, Function<D, R> alreadyDone) {
        this.store = store;
        this.id = id;
        this.decide = decide;
        this.alreadyDone = alreadyDone;
    }

    R run() {
        for (int round = 1; round <= store.limits().attempts(); round++) {
            StoredAggregate stored = read();
            if (stored != null) {
                for (Map.Entry<BsonBinary, R> earlier : attempts.entrySet()) {
                    if (stored.wasWrittenBy(earlier.getKey())) {
                        store.outgoing().written(store.pendingDocuments(), id, stored.pending());
                        return earlier.getValue();
                    }
                }
            }
            Attempt<R> attempt = decide(stored);
            if (!attempt.writes() || written(attempt)) {
                return attempt.result();
            }
            pause(round);
        }
        throw new TooManyConflicts(store.limits().attempts());
    }

    /// For a document that is most likely not there: the first round does without reading it.
    R runAsNew() {
        Attempt<R> attempt = decide(null);
        return attempt.writes() && written(attempt) ? attempt.result() : run();
    }

    /// What is to be written on the version that was read, if anything.
    Attempt<R> decide(@Nullable StoredAggregate stored) {
        if (stored != null) {
            Optional<D> done = doneBefore(stored);
            if (done.isPresent()) {
                return Attempt.nothing(alreadyDone.apply(done.get()));
            }
        }
        Write<D, R> write = decide.apply(Optional.ofNullable(stored).map(this::state));
        D state = write.state();
        if (state == null) {
            return Attempt.nothing(write.result());
        }
        refuseWhenTooMuchIsPending(stored);
        return attempt(stored, state, write);
    }

    private @Nullable StoredAggregate read() {
        int tries = attempts.isEmpty() ? 1 : 3;
        for (int i = 1; ; i++) {
            try {
                BsonDocument document =
                        store.documents().find(Filters.eq("_id", id)).first();
                return document == null ? null : new StoredAggregate(document);
            } catch (MongoException failure) {
                if (i >= tries) {
                    throw DatabaseFailures.of(failure);
                }
                pause(5 * i);
            }
        }
    }

    private D state(StoredAggregate stored) {
        return store.codec().decode(stored.state());
    }

    private Optional<D> doneBefore(StoredAggregate stored) {
        return CommandKey.current()
                .flatMap(command -> stored.receipt(command.key()).map(receipt -> {
                    if (!receipt.digest().equals(command.digest())) {
                        throw new CommandKeyReused();
                    }
                    return state(stored);
                }));
    }

    private void refuseWhenTooMuchIsPending(@Nullable StoredAggregate stored) {
        if (store.outgoing().waiting() >= store.limits().eventsInAll()) {
            throw new TooMuchPending("too many events of this service wait for the broker");
        }
        List<PendingEvent> pending = stored == null ? List.of() : stored.pending();
        if (pending.size() >= store.limits().eventsPerDocument()
                || pending.stream().mapToInt(PendingEvent::bytes).sum()
                        >= store.limits().bytesPerDocument()) {
            throw new TooMuchPending("too many events of this document wait for the broker");
        }
    }

    private Attempt<R> attempt(@Nullable StoredAggregate stored, D state, Write<D, R> write) {
        BsonBinary mark = new BsonBinary(UUID.randomUUID());
        attempts.put(mark, write.result());
        long version = stored == null ? 1 : stored.version() + 1;
        List<PendingEvent> fresh = pending(version, write.events());
        List<PendingEvent> all = new ArrayList<>(stored == null ? List.of() : stored.pending());
        all.addAll(fresh);
        WriteModel<BsonDocument> model = stored == null
                ? new InsertOneModel<>(document(state, fresh, mark))
                : new UpdateOneModel<>(
                        Filters.and(Filters.eq("_id", id), Filters.eq("version", stored.version())),
                        update(version, state, fresh, mark));
        return new Attempt<>(write.result(), model, all);
    }

    /// Whether the write took effect; false asks for another round, be it a conflict or a lost reply.
    private boolean written(Attempt<R> attempt) {
        try {
            switch (attempt.write()) {
                case InsertOneModel<BsonDocument> insert -> store.documents().insertOne(insert.getDocument());
                case UpdateOneModel<BsonDocument> update -> {
                    if (store.documents()
                                    .updateOne(update.getFilter(), Objects.requireNonNull(update.getUpdate()))
                                    .getMatchedCount()
                            == 0) {
                        return false;
                    }
                }
                case null, default -> throw new IllegalStateException("nothing to write");
            }
        } catch (MongoException failure) {
            if (DatabaseFailures.duplicateKey(failure) || DatabaseFailures.transientFailure(failure)) {
                return false;
            }
            throw failure;
        }
        tookEffect(attempt);
        return true;
    }

    void tookEffect(Attempt<R> attempt) {
        store.outgoing().written(store.pendingDocuments(), id, attempt.pending());
    }

    private List<PendingEvent> pending(long seq, List<OutgoingEvent> events) {
        Instant now = store.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        String trace = TraceParent.current().orElse(null);
        return events.stream()
                .map(event -> new PendingEvent(seq, now, trace, event))
                .toList();
    }

    private BsonDocument document(D state, List<PendingEvent> fresh, BsonBinary mark) {
        BsonArray receipts = new BsonArray();
        CommandKey.current()
                .ifPresent(command -> receipts.add(Receipt.of(command).toBson()));
        return new BsonDocument("_id", new BsonString(id))
                .append("version", new BsonInt64(1))
                .append("state", store.codec().encode(state))
                .append("pending", pending(fresh))
                .append("receipts", receipts)
                .append("writes", new BsonArray(List.of(mark)));
    }

    /// Not made by the driver's builders: they would take the state apart again.
    private BsonDocument update(long version, D state, List<PendingEvent> fresh, BsonBinary mark) {
        BsonDocument pushes = new BsonDocument("writes", last(MARKS, mark));
        if (!fresh.isEmpty()) {
            pushes.append("pending", new BsonDocument("$each", pending(fresh)));
        }
        CommandKey.current()
                .ifPresent(command -> pushes.append(
                        "receipts",
                        last(store.limits().receipts(), Receipt.of(command).toBson())));
        return new BsonDocument(
                        "$set",
                        new BsonDocument("version", new BsonInt64(version))
                                .append("state", store.codec().encode(state)))
                .append("$push", pushes);
    }

    private static BsonDocument last(int kept, BsonValue added) {
        return new BsonDocument("$each", new BsonArray(List.of(added))).append("$slice", new BsonInt32(-kept));
    }

    private static BsonArray pending(List<PendingEvent> events) {
        return new BsonArray(events.stream().map(PendingEvent::toBson).toList());
    }

    private static void pause(int attempt) {
        long most = TimeUnit.MILLISECONDS.toNanos(10L * attempt);
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(most / 4, most));
    }
}
