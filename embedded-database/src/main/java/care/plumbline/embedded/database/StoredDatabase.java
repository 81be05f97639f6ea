package care.plumbline.embedded.database;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.LongDataType;

/// A database: two kinds of maps in the store, `documents/<db>.<collection>` and `index/<db>.<collection>/<name>`.
final class StoredDatabase extends AbstractSynchronizedMongoDatabase<Long> {
    private static final String DOCUMENTS = "documents/";
    private static final String INDEX = "index/";

    private final MVStore store;

    StoredDatabase(String name, MVStore store, CursorRegistry cursors) {
        super(name, cursors);
        this.store = store;
        initializeNamespacesAndIndexes();
    }

    /// The databases that have ever held a collection.
    static Stream<String> names(MVStore store) {
        return store.getMapNames().stream()
                .filter(map -> map.startsWith(DOCUMENTS))
                .map(map -> map.substring(DOCUMENTS.length(), map.indexOf('.')))
                .distinct();
    }

    @Override
    protected MongoCollection<Long> openOrCreateCollection(String collection, CollectionOptions options) {
        MVMap<Long, byte[]> documents = store.openMap(
                documentsOf(collection),
                new MVMap.Builder<Long, byte[]>().keyType(LongDataType.INSTANCE).valueType(ByteArrayDataType.INSTANCE));
        return new StoredCollection(this, collection, options, documents, cursorRegistry);
    }

    @Override
    protected Index<Long> openOrCreateUniqueIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        MVMap<byte[], Long> places = store.openMap(
                indexOf(collection, index),
                new MVMap.Builder<byte[], Long>()
                        .keyType(ByteArrayDataType.INSTANCE)
                        .valueType(LongDataType.INSTANCE));
        return new StoredIndex(places, index, keys, sparse);
    }

    /// Of one field: the documents that have it are tracked. Of several: ignored, as queries are right without.
    @Override
    protected Index<Long> openOrCreateSecondaryIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        if (keys.size() == 1 && resolveCollection(collection, true) instanceof StoredCollection stored) {
            String map = indexOf(collection, index);
            boolean isNew = !store.hasMap(map);
            MVMap<Long, Boolean> places =
                    store.openMap(map, new MVMap.Builder<Long, Boolean>().keyType(LongDataType.INSTANCE));
            stored.track(new FieldPresence(index, keys.getFirst().getKey(), places), isNew);
        }
        return super.openOrCreateSecondaryIndex(collection, index, keys, sparse);
    }

    /// A leading `$match` is a query: the library would read every document first.
    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        if (command.equals("aggregate") && query.get("pipeline") instanceof List<?> stages && !stages.isEmpty()) {
            MongoCollection<Long> collection = resolveCollection((String) query.get(command), false);
            if (collection != null
                    && stages.getFirst() instanceof Document first
                    && first.get("$match") instanceof Document match) {
                Aggregation rest = Aggregation.fromPipeline(
                        Aggregation.parse(stages.subList(1, stages.size())), databases, this, collection, oplog);
                rest.validate(query);
                List<Document> result = rest.runStages(collection.handleQueryAsStream(match));
                return new Document(
                                "cursor",
                                new Document("id", 0L)
                                        .append("ns", collection.getFullName())
                                        .append("firstBatch", result))
                        .append("ok", 1.0);
            }
        }
        return super.handleCommand(channel, command, query, databases, oplog);
    }

    @Override
    protected void dropIndex(MongoCollection<Long> collection, String index) {
        super.dropIndex(collection, index);
        if (collection instanceof StoredCollection stored) {
            stored.forget(index);
        }
        store.removeMap(indexOf(collection.getCollectionName(), index));
    }

    @Override
    public void dropCollection(String collection, Oplog oplog) {
        super.dropCollection(collection, oplog);
        store.removeMap(documentsOf(collection));
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
        throw new UnsupportedOperationException("collections are not renamed");
    }

    @Override
    protected long getStorageSize() {
        return store.getFileStore() == null ? 0 : store.getFileStore().size();
    }

    @Override
    protected long getFileSize() {
        return getStorageSize();
    }

    private String documentsOf(String collection) {
        return DOCUMENTS + getFullCollectionNamespace(collection);
    }

    private String indexOf(String collection, String index) {
        return INDEX + getFullCollectionNamespace(collection) + "/" + index;
    }
}
