package care.plumbline.embedded.database;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.Iterator;
import java.util.List;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/// A unique index: from the key's bytes to the document's place.
final class StoredIndex extends AbstractUniqueIndex<Long> {
    private final MVMap<byte[], Long> places;

    StoredIndex(MVMap<byte[], Long> places, String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
        this.places = places;
    }

    boolean isOf(String field) {
        return keys().equals(List.of(field));
    }

    /// The places of those values that there are.
    Stream<Long> places(List<?> values) {
        return values.stream()
                .distinct()
                .map(value -> getPosition(new KeyValue(value).normalized()))
                .filter(Objects::nonNull)
                .distinct();
    }

    /// The places of the string keys in a range, in the order of the keys.
    Stream<Long> places(StringRange range) {
        byte[] from = KeyBytes.of(range.lowest() == null ? "" : range.lowest());
        byte[] to = range.highest() == null ? null : KeyBytes.of(range.highest());
        Cursor<byte[], Long> cursor = places.cursor(from, to, false);
        Iterator<Long> found = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return cursor.hasNext();
            }

            @Override
            public Long next() {
                cursor.next();
                return cursor.getValue();
            }
        };
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(found, Spliterator.ORDERED), false);
    }

    boolean hasOnlyStrings() {
        byte[] first = places.firstKey();
        return first == null || KeyBytes.isString(first);
    }

    @Override
    protected @Nullable Long removeDocument(KeyValue key) {
        return places.remove(KeyBytes.of(key));
    }

    @Override
    protected boolean putKeyPosition(KeyValue key, Long place) {
        return places.putIfAbsent(KeyBytes.of(key), place) == null;
    }

    @Override
    protected @Nullable Long getPosition(KeyValue key) {
        return places.get(KeyBytes.of(key));
    }

    @Override
    protected Iterable<Entry<KeyValue, Long>> getIterable() {
        return places.entrySet().stream()
                .<Entry<KeyValue, Long>>map(
                        entry -> new SimpleImmutableEntry<>(KeyBytes.read(entry.getKey()), entry.getValue()))
                .toList();
    }

    @Override
    public long getCount() {
        return places.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
