package care.plumbline.embedded.database;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/// The places of the documents that have a field: what a secondary index is here. Enough for a field that few documents
/// have at a time, such as work that waits.
final class FieldPresence {
    private final String name;
    private final String field;
    private final List<String> path;
    private final MVMap<Long, Boolean> places;

    FieldPresence(String name, String field, MVMap<Long, Boolean> places) {
        this.name = name;
        this.field = field;
        this.path = List.of(field.split("\\."));
        this.places = places;
    }

    String name() {
        return name;
    }

    String field() {
        return field;
    }

    Stream<Long> places() {
        return places.keySet().stream();
    }

    void written(Long place, Document document) {
        if (!has(document, path)) {
            removed(place);
        } else if (!places.containsKey(place)) {
            places.put(place, true);
        }
    }

    void removed(Long place) {
        if (places.containsKey(place)) {
            places.remove(place);
        }
    }

    private static boolean has(@Nullable Object value, List<String> path) {
        if (path.isEmpty()) {
            return true;
        }
        return switch (value) {
            case Document document ->
                document.containsKey(path.getFirst())
                        && has(document.get(path.getFirst()), path.subList(1, path.size()));
            case List<?> elements -> elements.stream().anyMatch(element -> has(element, path));
            case null, default -> false;
        };
    }
}
