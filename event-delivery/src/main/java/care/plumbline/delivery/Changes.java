package care.plumbline.delivery;

import com.mongodb.MongoException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.bson.BsonDocument;

/// The changes of many documents: one command reads them, few commands write them. Each document's write stands for
/// itself, as if it were alone. When not all writes are known to have taken effect, each document is looked at again
/// alone: it says whether it was written.
final class Changes<D, R> {

    private final AggregateStore<D> store;
    private final SortedMap<String, Change<D, R>> changes = new TreeMap<>();

    Changes(
            AggregateStore<D> store,
            SortedSet<String> ids,
            BiFunction<String, Optional<D>, Write<D, R>> decide,
            BiFunction<String, D, R> alreadyDone) {
        this.store = store;
        ids.forEach(id -> changes.put(
                id,
                new Change<>(store, id, found -> decide.apply(id, found), stored -> alreadyDone.apply(id, stored))));
    }

    Map<String, R> run() {
        Map<String, StoredAggregate> stored = read();
        SortedMap<String, Attempt<R>> attempts = new TreeMap<>();
        changes.forEach((id, change) -> attempts.put(id, change.decide(stored.get(id))));
        boolean written = written(attempts);
        SortedMap<String, R> results = new TreeMap<>();
        changes.forEach((id, change) -> {
            Attempt<R> attempt = Objects.requireNonNull(attempts.get(id));
            if (written && attempt.writes()) {
                change.tookEffect(attempt);
            }
            results.put(id, written || !attempt.writes() ? attempt.result() : change.run());
        });
        return results;
    }

    private Map<String, StoredAggregate> read() {
        return DatabaseFailures.translated(() -> {
            Map<String, StoredAggregate> found = new TreeMap<>();
            store.documents()
                    .find(Filters.in("_id", changes.keySet()))
                    .map(StoredAggregate::new)
                    .forEach(one -> found.put(one.id(), one));
            return found;
        });
    }

    /// In the order of the ids, as all others write who write many: some databases keep the documents of a command
    /// locked until its end.
    private boolean written(SortedMap<String, Attempt<R>> attempts) {
        List<WriteModel<BsonDocument>> writes = new ArrayList<>();
        attempts.values().forEach(attempt -> {
            WriteModel<BsonDocument> write = attempt.write();
            if (write != null) {
                writes.add(write);
            }
        });
        if (writes.isEmpty()) {
            return true;
        }
        try {
            BulkWriteResult result = store.documents().bulkWrite(writes, new BulkWriteOptions().ordered(false));
            return result.getMatchedCount() + result.getInsertedCount() == writes.size();
        } catch (MongoException eachAlone) {
            return false;
        }
    }
}
