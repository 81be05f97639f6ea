package care.plumbline.delivery;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/// What this service keeps of entities that others own: the newest version of each, by entity key.
///
/// One rule: apply what is newer, drop the rest. So duplicates, late events and replays change nothing.
///
/// @param <D> public record that the driver's record codec stores
public final class LatestEntities<D> {

    private static final int ATTEMPTS = 20;

    private final MongoCollection<BsonDocument> documents;
    private final StateCodec<D> codec;

    LatestEntities(MongoCollection<BsonDocument> documents, StateCodec<D> codec) {
        this.documents = documents;
        this.codec = codec;
    }

    /// Applies one event: the state it carries, if newer than what is known.
    ///
    /// @return whether anything changed
    /// @throws UnreadableEvent when the same version came before with another content
    public boolean apply(IncomingEvent event, D state) {
        BsonDocument encoded = codec.encode(state);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            // One command in the usual cases; the order of the two only saves a round trip.
            if ((event.version() > 1 && replacedOlder(event, encoded)) || inserted(event, encoded)) {
                return true;
            }
            BsonDocument known = DatabaseFailures.translated(
                    () -> documents.find(Filters.eq("_id", event.entityKey())).first());
            if (known != null) {
                long version = known.getNumber("version").longValue();
                if (version == event.version() && !known.getDocument("state").equals(encoded)) {
                    throw new UnreadableEvent(event, UnreadableEvent.SAME_VERSION_OTHER_CONTENT);
                }
                if (version >= event.version()) {
                    return false;
                }
            }
        }
        throw new TooManyConflicts(ATTEMPTS);
    }

    /// After a tombstone: nothing is kept.
    public void forget(String entityKey) {
        DatabaseFailures.translated(() -> documents.deleteOne(Filters.eq("_id", entityKey)));
    }

    public Optional<D> find(String entityKey) {
        return DatabaseFailures.translated(() -> Optional.ofNullable(
                        documents.find(Filters.eq("_id", entityKey)).first()))
                .map(this::entry)
                .map(Entry::state);
    }

    /// Those of the keys that are known.
    public Map<String, D> find(Collection<String> entityKeys) {
        Map<String, D> found = new LinkedHashMap<>();
        DatabaseFailures.translated(
                        () -> documents.find(Filters.in("_id", entityKeys)).into(new ArrayList<>()))
                .forEach(document -> {
                    Entry<D> entry = entry(document);
                    found.put(entry.id(), entry.state());
                });
        return found;
    }

    /// All of them: for small collections only.
    public List<Entry<D>> all() {
        return entries(Filters.empty(), Integer.MAX_VALUE);
    }

    /// Those whose key starts with a prefix, e.g. `p1/goal/`, in the order of their keys.
    public List<Entry<D>> startingWith(String prefix, int limit) {
        return entries(Filters.and(Filters.gte("_id", prefix), Filters.lt("_id", prefix + '\uffff')), limit);
    }

    /// The next entries in the order of their keys; `after` is null for the first page.
    public List<Entry<D>> page(@Nullable String after, int limit) {
        return entries(after == null ? Filters.empty() : Filters.gt("_id", after), limit);
    }

    /// A list of them by an index of its own.
    ///
    /// @param index members from the root of the stored document, `_id` last where it is paged
    public IndexedList<D> listedBy(Bson index) {
        return new IndexedList<>(documents, this::entry, index);
    }

    private List<Entry<D>> entries(Bson filter, int limit) {
        return DatabaseFailures.translated(() -> documents
                .find(filter)
                .sort(Sorts.ascending("_id"))
                .limit(limit)
                .map(this::entry)
                .into(new ArrayList<>()));
    }

    private Entry<D> entry(BsonDocument document) {
        return new Entry<>(
                document.getString("_id").getValue(),
                document.getNumber("version").longValue(),
                codec.decode(document.getDocument("state")));
    }

    private boolean inserted(IncomingEvent event, BsonDocument state) {
        try {
            documents.insertOne(new BsonDocument("_id", new BsonString(event.entityKey()))
                    .append("version", new BsonInt64(event.version()))
                    .append("state", state));
            return true;
        } catch (MongoException failure) {
            if (DatabaseFailures.duplicateKey(failure)) {
                return false;
            }
            throw DatabaseFailures.of(failure);
        }
    }

    private boolean replacedOlder(IncomingEvent event, BsonDocument state) {
        return DatabaseFailures.translated(() -> documents.updateOne(
                                Filters.and(
                                        Filters.eq("_id", event.entityKey()), Filters.lt("version", event.version())),
                                new BsonDocument(
                                        "$set",
                                        new BsonDocument("version", new BsonInt64(event.version()))
                                                .append("state", state))))
                        .getMatchedCount()
                == 1;
    }
}
