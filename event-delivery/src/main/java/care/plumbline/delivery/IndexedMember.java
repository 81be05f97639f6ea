package care.plumbline.delivery;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/// One member of the state of aggregates, by which work lists are read: a text, or a list of texts of which one must
/// match. Its index is declared when it is opened.
///
/// @param <D> the stored state
public final class IndexedMember<D> {

    private static final String STATE = "state.";

    private final MongoCollection<BsonDocument> documents;
    private final StateCodec<D> codec;
    private final String path;

    IndexedMember(MongoCollection<BsonDocument> documents, StateCodec<D> codec, String member) {
        this.documents = documents;
        this.codec = codec;
        this.path = STATE + member;
        DatabaseFailures.translated(
                () -> documents.createIndex(Indexes.ascending(path, "_id"), new IndexOptions().name(member)));
    }

    /// The next entries with a value, in the order of their ids.
    ///
    /// @param after the last id of the page before, null for the first page
    public List<Entry<D>> page(String value, @Nullable String after, int limit) {
        Bson filter = after == null ? matching(value) : Filters.and(matching(value), Filters.gt("_id", after));
        return DatabaseFailures.translated(() -> documents
                .find(filter)
                .projection(Projections.include("version", "state"))
                .sort(Sorts.ascending("_id"))
                .limit(limit)
                .map(StoredAggregate::new)
                .map(stored -> new Entry<>(stored.id(), stored.version(), codec.decode(stored.state())))
                .into(new ArrayList<>()));
    }

    /// Those of the ids whose text is there; nothing else of them is read.
    public Set<String> having(Collection<String> ids) {
        return DatabaseFailures.translated(() -> documents
                .find(Filters.and(Filters.in("_id", ids), Filters.gt(path, "")))
                .projection(Projections.include("_id"))
                .map(document -> document.getString("_id").getValue())
                .into(new TreeSet<>()));
    }

    /// How many entries have a value.
    public long count(String value) {
        return DatabaseFailures.translated(() -> documents.countDocuments(matching(value)));
    }

    private Bson matching(String value) {
        return Filters.eq(path, value);
    }
}
