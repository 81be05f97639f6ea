package care.plumbline.bench.servers;

import care.plumbline.bench.cohort.Cohort;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.BsonString;
import org.bson.RawBsonDocument;

/// Further patients: what the services store of those who were loaded, copied under new ids of the same length. Nothing
/// but the id differs, so that size and shape of every document are real.
public final class Copies {

    private static final Map<String, List<String>> COLLECTIONS = Map.of(
            "goals", List.of("goals"),
            "providers", List.of("care-teams", "courses", "known-goals"),
            "outcomes", List.of("measurements", "case-files"));
    private static final int BATCH = 1_000;

    private final Servers servers;

    public Copies(Servers servers) {
        this.servers = servers;
    }

    /// Makes patients `from` to `to` (excluded) of the patients 0 to `loaded`.
    public void make(int loaded, int from, int to) {
        try (MongoClient client = MongoClients.create(servers.mongodb())) {
            COLLECTIONS.forEach((service, names) -> names.forEach(name -> copy(
                    client.getDatabase(servers.database(service)).getCollection(name, RawBsonDocument.class),
                    loaded,
                    from,
                    to)));
        }
    }

    private static void copy(MongoCollection<RawBsonDocument> collection, int loaded, int from, int to) {
        List<RawBsonDocument> models =
                collection.find(Filters.lt("_id", Cohort.id(loaded))).into(new ArrayList<>()).stream()
                        .filter(document -> number(document) >= 0 && number(document) < loaded)
                        .toList();
        List<RawBsonDocument> batch = new ArrayList<>();
        for (int shift = from / loaded; shift < to / loaded; shift++) {
            for (RawBsonDocument model : models) {
                batch.add(renamed(model, Cohort.id(number(model)), Cohort.id(number(model) + shift * loaded)));
                if (batch.size() == BATCH) {
                    collection.insertMany(batch);
                    batch.clear();
                }
            }
        }
        if (!batch.isEmpty()) {
            collection.insertMany(batch);
        }
    }

    /// The number of the document's patient, -1 where it is none of ours.
    private static int number(RawBsonDocument document) {
        String id = document.get("_id") instanceof BsonString text ? text.getValue() : "";
        return id.matches("b\\d{7}.*") ? Integer.parseInt(id.substring(1, 8)) : -1;
    }

    private static RawBsonDocument renamed(RawBsonDocument model, String old, String id) {
        ByteBuffer content = model.getByteBuffer().asNIO();
        byte[] bytes = new byte[content.remaining()];
        content.get(bytes);
        replace(bytes, old.getBytes(StandardCharsets.US_ASCII), id.getBytes(StandardCharsets.US_ASCII));
        return new RawBsonDocument(bytes);
    }

    static void replace(byte[] bytes, byte[] old, byte[] with) {
        for (int i = 0; i + old.length <= bytes.length; i++) {
            int same = 0;
            while (same < old.length && bytes[i + same] == old[same]) {
                same++;
            }
            if (same == old.length) {
                System.arraycopy(with, 0, bytes, i, with.length);
                i += old.length - 1;
            }
        }
    }
}
