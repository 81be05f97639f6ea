package care.plumbline.embedded.database;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/// The documents of a collection in the order they came, each as BSON bytes.
///
/// Every reader decodes a copy of its own and an update works on such a copy and puts it back whole, so a reader sees a
/// document as one write left it. A query that names ids or a range of them, or a field that is tracked, is answered
/// from
/// an index, whatever else it asks.
final class StoredCollection extends AbstractSynchronizedMongoCollection<Long> {
    private static final String ID = "_id";

    private final MVMap<Long, byte[]> documents;
    private final List<FieldPresence> presences = new CopyOnWriteArrayList<>();
    private long lastPlace;

    StoredCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Long, byte[]> documents,
            CursorRegistry cursors) {
        super(database, name, options, cursors);
        this.documents = documents;
        Long last = documents.lastKey();
        this.lastPlace = last == null ? 0 : last;
    }

    @Override
    protected Long addDocumentInternal(Document document) {
        lastPlace++;
        put(lastPlace, document);
        return lastPlace;
    }

    @Override
    protected void handleUpdate(Long place, Document before, Document after) {
        put(place, after);
    }

    private void put(Long place, Document document) {
        documents.put(place, DocumentBytes.of(document));
        presences.forEach(presence -> presence.written(place, document));
    }

    @Override
    protected void removeDocument(Long place) {
        documents.remove(place);
        presences.forEach(presence -> presence.removed(place));
    }

    @Override
    protected @Nullable Document getDocument(Long place) {
        byte[] bytes = documents.get(place);
        return bytes == null ? null : DocumentBytes.read(bytes);
    }

    @Override
    protected Stream<DocumentWithPosition<Long>> streamAllDocumentsWithPosition() {
        return documents.entrySet().stream()
                .map(entry -> new DocumentWithPosition<>(DocumentBytes.read(entry.getValue()), entry.getKey()));
    }

    @Override
    public int count() {
        return documents.size();
    }

    @Override
    public boolean isEmpty() {
        return documents.isEmpty();
    }

    /// Synchronized here because the library forgot it: a document must not go between finding and reading it.
    @Override
    public synchronized int count(@Nullable Document query, int skip, int limit) {
        return super.count(query, skip, limit);
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, @Nullable Document orderBy, int skip, int limit, int batchSize, @Nullable Document fields) {
        FlatQuery flat = FlatQuery.of(query);
        Candidates candidates = candidates(flat, orderBy);
        if (candidates == null) {
            return super.queryDocuments(flat.conditions(), orderBy, skip, limit, batchSize, fields);
        }
        Stream<Document> found = candidates.places().map(this::getDocument);
        Document order = candidates.sorted() ? null : orderBy;
        return matchDocumentsFromStream(found, flat.conditions(), order, skip, limit, batchSize, fields);
    }

    /// @param sorted whether the places come in the order asked for
    private record Candidates(Stream<Long> places, boolean sorted) {}

    /// The documents that can match, fewer than all; null when no index helps.
    private @Nullable Candidates candidates(FlatQuery query, @Nullable Document orderBy) {
        StoredIndex byId = idIndex();
        if (byId == null) {
            return null;
        }
        List<?> ids = query.values(ID);
        if (ids != null) {
            return new Candidates(byId.places(ids), false);
        }
        for (FieldPresence presence : presences) {
            if (query.requires(presence.field())) {
                return new Candidates(presence.places(), false);
            }
        }
        boolean inOrder = orderBy != null && orderBy.equals(new Document(ID, 1));
        StringRange range = query.range(ID);
        if (range == null && inOrder && byId.hasOnlyStrings()) {
            range = StringRange.ALL;
        }
        return range == null ? null : new Candidates(byId.places(range), inOrder);
    }

    private @Nullable StoredIndex idIndex() {
        for (Index<Long> index : getIndexes()) {
            if (index instanceof StoredIndex stored && stored.isOf(ID)) {
                return stored;
            }
        }
        return null;
    }

    /// Keeps, from now on, the places of the documents that have the field.
    ///
    /// @param isNew whether the documents that are there have to be looked at first
    synchronized void track(FieldPresence presence, boolean isNew) {
        if (isNew) {
            documents.forEach((place, bytes) -> presence.written(place, DocumentBytes.read(bytes)));
        }
        forget(presence.name());
        presences.add(presence);
    }

    void forget(String index) {
        presences.removeIf(presence -> presence.name().equals(index));
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, @Nullable Document orderBy, int skip, int limit, int batchSize, @Nullable Document fields) {
        Stream<Document> all = streamAllDocumentsWithPosition().map(DocumentWithPosition::getDocument);
        if (isNaturalDescending(orderBy)) {
            List<Document> backwards = new ArrayList<>(all.toList());
            Collections.reverse(backwards);
            all = backwards.stream();
        }
        return matchDocumentsFromStream(all, query, orderBy, skip, limit, batchSize, fields);
    }

    /// Sizes are not counted: it would be one more write for each write.
    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected int getDataSize() {
        return 0;
    }

    @Override
    protected void updateDataSize(int delta) {
        throw new UnsupportedOperationException("sizes are not counted");
    }
}
