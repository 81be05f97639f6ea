package care.plumbline.providers.awareness.mongo;

import care.plumbline.delivery.StoreUnavailable;
import care.plumbline.providers.awareness.Sheets.Having;
import care.plumbline.providers.awareness.Sheets.Standing;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.bson.BsonDocument;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/// Work lists over the sheets, each by an index of its own.
final class SheetLists {

    private static final String DUE = "state.dueAt";
    private static final String OPEN = "state.openSince";
    private static final String OVERDUE = "state.overdue";
    private static final String UNASSIGNED = "state.unassigned";

    private final MongoCollection<ListedDocument> documents;
    private final MongoCollection<BsonDocument> plain;

    SheetLists(MongoDatabase database, String collection) {
        this.documents = database.getCollection(collection, ListedDocument.class);
        this.plain = database.getCollection(collection, BsonDocument.class);
        for (Having what : Having.values()) {
            documents.createIndex(Indexes.ascending(member(what), "_id"));
        }
        List.of(DUE, OPEN, OVERDUE, UNASSIGNED).forEach(member -> documents.createIndex(Indexes.ascending(member)));
    }

    private static String member(Having what) {
        return switch (what) {
            case WAITING -> "state.waitingFor";
            case OVERDUE -> "state.lateOf";
            case DELIVERED -> "state.deliveredTo";
        };
    }

    List<SheetDocument> having(Having what, @Nullable Collection<String> providers, @Nullable String after, int limit) {
        Bson some = providers == null ? Filters.gt(member(what), "") : Filters.in(member(what), providers);
        Bson filter = after == null ? some : Filters.and(some, Filters.gt("_id", after));
        return list(filter, Sorts.ascending("_id"), limit);
    }

    List<SheetDocument> due(Instant now, int limit) {
        return list(Filters.lte(DUE, now), Sorts.ascending(DUE), limit);
    }

    Standing standing() {
        return answered(() -> {
            BsonDocument oldest = plain.find(Filters.gt(OPEN, Instant.EPOCH))
                    .sort(Sorts.ascending(OPEN))
                    .projection(Projections.include(OPEN))
                    .first();
            return new Standing(
                    sum(OVERDUE),
                    sum(UNASSIGNED),
                    oldest == null
                            ? null
                            : Instant.ofEpochMilli(oldest.getDocument("state")
                                    .getDateTime("openSince")
                                    .getValue()));
        });
    }

    private long sum(String member) {
        BsonDocument sum = plain.aggregate(List.of(
                        Aggregates.match(Filters.gt(member, 0)),
                        Aggregates.group(null, Accumulators.sum("all", "$" + member))))
                .first();
        return sum == null ? 0 : sum.getNumber("all").longValue();
    }

    private List<SheetDocument> list(Bson filter, Bson order, int limit) {
        return answered(() -> documents
                .find(filter)
                .projection(Projections.include("state"))
                .sort(order)
                .limit(limit)
                .map(ListedDocument::state)
                .into(new ArrayList<>()));
    }

    private static <T> T answered(Supplier<T> operation) {
        try {
            return operation.get();
        } catch (MongoException away) {
            throw new StoreUnavailable(away);
        }
    }

    /// The part of a stored document that a list needs.
    public record ListedDocument(@BsonId String id, SheetDocument state) {}
}
