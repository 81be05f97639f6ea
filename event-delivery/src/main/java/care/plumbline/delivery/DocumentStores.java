package care.plumbline.delivery;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.bson.codecs.configuration.CodecRegistries;

/// Opens the stores of a service and knows them all, for the sweep and for republishing.
public final class DocumentStores {

    private final MongoDatabase database;
    private final Outgoing outgoing;
    private final StoreLimits limits;
    private final Clock clock;
    private final List<PendingDocuments> opened = new CopyOnWriteArrayList<>();

    DocumentStores(MongoDatabase database, Outgoing outgoing, StoreLimits limits, Clock clock) {
        this.database = database;
        this.outgoing = outgoing;
        this.limits = limits;
        this.clock = clock;
    }

    /// Stores whose events stay pending in their documents: for tests of a service's adapters without a broker.
    public static DocumentStores unpublished(MongoDatabase database, Clock clock) {
        return new DocumentStores(database, Outgoing.NOWHERE, StoreLimits.DEFAULT, clock);
    }

    /// @param collection name of the collection
    /// @param type public record of the state
    /// @param current the entities of a state as events, each with its present version, for republishing
    public <D> AggregateStore<D> aggregates(
            String collection, Class<D> type, Function<D, List<OutgoingEvent>> current) {
        MongoCollection<BsonDocument> documents = documents(collection);
        StateCodec<D> codec = new StateCodec<>(type);
        PendingDocuments pending = new PendingDocuments(documents, state -> current.apply(codec.decode(state)));
        DatabaseFailures.translated(() -> documents.createIndex(
                Indexes.ascending("pending.at"),
                new IndexOptions().name("pending").partialFilterExpression(Filters.exists("pending.at"))));
        opened.add(pending);
        return new AggregateStore<>(documents, pending, codec, outgoing, limits, clock);
    }

    /// Read models of entities that other services own; `_id` is the entity key.
    public <D> LatestEntities<D> latest(String collection, Class<D> type) {
        return new LatestEntities<>(documents(collection), new StateCodec<>(type));
    }

    private MongoCollection<BsonDocument> documents(String collection) {
        return database.getCollection(collection, BsonDocument.class)
                .withCodecRegistry(CodecRegistries.fromRegistries(
                        CodecRegistries.fromCodecs(new DocumentCodec()), database.getCodecRegistry()));
    }

    List<PendingDocuments> opened() {
        return List.copyOf(opened);
    }
}
