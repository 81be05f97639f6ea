package care.plumbline.delivery;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/// Stored documents by members of their state, with an index of their own: for work lists and figures, never on the
/// path of
/// one patient. Members are named from the root of the stored document, e.g. `state.specialty`.
///
/// @param <D> public record that the driver's record codec stores
public final class IndexedList<D> {

    private final MongoCollection<BsonDocument> documents;
    private final Function<BsonDocument, Entry<D>> entry;

    IndexedList(MongoCollection<BsonDocument> documents, Function<BsonDocument, Entry<D>> entry, Bson index) {
        this.documents = documents;
        this.entry = entry;
        DatabaseFailures.translated(() -> documents.createIndex(index));
    }

    /// The next entries that a filter lets through, in the order of their ids.
    ///
    /// @param after the last id of the page before, null for the first page
    /// @throws StoreUnavailable when the database does not answer
    public List<Entry<D>> page(Bson filter, @Nullable String after, int limit) {
        Bson next = after == null ? filter : Filters.and(filter, Filters.gt("_id", after));
        return DatabaseFailures.translated(() -> documents
                .find(next)
                .projection(Projections.include("version", "state"))
                .sort(Sorts.ascending("_id"))
                .limit(limit)
                .map(entry::apply)
                .into(new ArrayList<>()));
    }

    /// How many the filter lets through.
    ///
    /// @throws StoreUnavailable when the database does not answer
    public long count(Bson filter) {
        return DatabaseFailures.translated(() -> documents.countDocuments(filter));
    }
}
