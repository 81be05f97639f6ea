package care.plumbline.delivery;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/// The waiting events of one collection: found by the sweep, taken off after the broker's answer.
/// The state and its version are never touched here.
final class PendingDocuments {

    /// @param version Version of the document.
    /// @param waiting Sequence numbers of its waiting events.
    record Standing(long version, List<Long> waiting) {}

    /// @param id Key of the document.
    /// @param pending Its waiting events, oldest first.
    record Waiting(String id, List<PendingEvent> pending) {}

    /// @param events Waiting events of the collection.
    /// @param oldest When the oldest was written.
    record Count(long events, @Nullable Instant oldest) {}

    private final MongoCollection<BsonDocument> documents;
    private final Function<BsonDocument, List<OutgoingEvent>> current;

    /// @param current tells the present state of a document's entities as events, for republishing
    PendingDocuments(MongoCollection<BsonDocument> documents, Function<BsonDocument, List<OutgoingEvent>> current) {
        this.documents = documents;
        this.current = current;
    }

    String name() {
        return documents.getNamespace().getCollectionName();
    }

    List<PendingEvent> of(String id) {
        return DatabaseFailures.translated(() -> documents
                        .find(Filters.eq("_id", id))
                        .projection(Projections.include("pending"))
                        .into(new ArrayList<>()))
                .stream()
                .flatMap(document -> new StoredAggregate(document).pending().stream())
                .toList();
    }

    /// Documents with events written before a moment, in the order of their ids.
    List<Waiting> before(Instant moment, @Nullable String after, int limit) {
        Bson old = Filters.lt("pending.at", new BsonDateTime(moment.toEpochMilli()));
        Bson filter = after == null ? old : Filters.and(old, Filters.gt("_id", after));
        return DatabaseFailures.translated(() -> documents
                .find(filter)
                .projection(Projections.include("pending"))
                .sort(Sorts.ascending("_id"))
                .limit(limit)
                .map(StoredAggregate::new)
                .map(stored -> new Waiting(stored.id(), stored.pending()))
                .into(new ArrayList<>()));
    }

    Count count() {
        return DatabaseFailures.translated(() -> {
            BsonDocument sum = documents
                    .aggregate(List.of(
                            Aggregates.match(Filters.exists("pending.at")),
                            Aggregates.unwind("$pending"),
                            Aggregates.group(
                                    null, Accumulators.sum("events", 1), Accumulators.min("oldest", "$pending.at"))))
                    .first();
            return sum == null
                    ? new Count(0, null)
                    : new Count(
                            sum.getNumber("events").longValue(),
                            Instant.ofEpochMilli(sum.getDateTime("oldest").getValue()));
        });
    }

    Map<String, Standing> standing(Collection<String> ids) {
        Map<String, Standing> standing = new HashMap<>();
        DatabaseFailures.translated(() -> documents
                        .find(Filters.in("_id", ids))
                        .projection(Projections.include("version", "pending.seq"))
                        .into(new ArrayList<>()))
                .forEach(document -> standing.put(document.getString("_id").getValue(), standing(document)));
        return standing;
    }

    private static Standing standing(BsonDocument document) {
        return new Standing(
                document.getNumber("version").longValue(),
                document.getArray("pending").stream()
                        .map(event -> event.asDocument().getNumber("seq").longValue())
                        .toList());
    }

    /// Takes the events up to a sequence number off each document, many documents at a time.
    void clear(Map<String, Long> upTo) {
        List<WriteModel<BsonDocument>> updates = new ArrayList<>();
        // In the order of the ids, as all others who write many documents.
        new TreeMap<>(upTo)
                .forEach((id, seq) -> updates.add(new UpdateOneModel<>(
                        Filters.eq("_id", id),
                        Updates.pullByFilter(
                                Filters.eq("pending", Filters.lte("seq", seq).toBsonDocument())))));
        DatabaseFailures.translated(() -> documents.bulkWrite(updates, new BulkWriteOptions().ordered(false)));
    }

    /// The present state of one document's entities as events.
    List<OutgoingEvent> current(String id) {
        return DatabaseFailures.translated(() -> documents
                        .find(Filters.eq("_id", id))
                        .projection(Projections.include("state"))
                        .into(new ArrayList<>()))
                .stream()
                .flatMap(document -> current.apply(document.getDocument("state")).stream())
                .toList();
    }

    /// The next documents' entities as events, for republishing all.
    Map<String, List<OutgoingEvent>> currentAfter(@Nullable String after, int limit) {
        Bson filter = after == null ? Filters.empty() : Filters.gt("_id", after);
        Map<String, List<OutgoingEvent>> page = new LinkedHashMap<>();
        DatabaseFailures.translated(() -> documents
                        .find(filter)
                        .projection(Projections.include("state"))
                        .sort(Sorts.ascending("_id"))
                        .limit(limit)
                        .into(new ArrayList<>()))
                .forEach(document -> {
                    String id = document.getString("_id").getValue();
                    page.put(id, current.apply(document.getDocument("state")));
                });
        return page;
    }
}
