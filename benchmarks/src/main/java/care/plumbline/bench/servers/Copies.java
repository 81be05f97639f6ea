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

    /// All that is kept of a patient and read again for one; figures of groups are not made of copies.
    private static final Map<String, List<String>> COLLECTIONS = Map.of(
            "goals", List.of("goals", "questions", "scores"),
            "providers",
                    List.of(
                            "care-teams",
                            "pcp-covers",
                            "courses",
                            "options",
                            "known-goals",
                            "known-outlooks",
                            "known-questions",
                            "awareness-watches",
                            "awareness-sheets"),
            "outcomes", List.of("measurements", "case-files"));
    private static final int BATCH = 1_000;

    /// @param models documents of the loaded patients as they were when they were taken for models
    private record Kept(String service, String collection, List<RawBsonDocument> models) {}

    private final Servers servers;
    private final int loaded;
    private final List<Kept> all = new ArrayList<>();
    private int cohorts = 1;

    /// Takes the loaded patients as they are now for models, whatever becomes of them.
    ///
    /// @param loaded patients 0 to `loaded` were loaded
    public Copies(Servers servers, int loaded) {
        this.servers = servers;
        this.loaded = loaded;
        try (MongoClient client = MongoClients.create(servers.mongodb())) {
            COLLECTIONS.forEach((service, names) ->
                    names.forEach(name -> all.add(new Kept(service, name, models(collection(client, service, name))))));
        }
    }

    /// Makes patients until there are as many as wanted, in whole cohorts of the loaded ones.
    ///
    /// @return how many there are now
    public int growTo(int patients) {
        int wanted = Math.max(cohorts, patients / loaded);
        try (MongoClient client = MongoClients.create(servers.mongodb())) {
            all.forEach(kept -> copy(collection(client, kept.service(), kept.collection()), kept.models(), wanted));
        }
        cohorts = wanted;
        return cohorts * loaded;
    }

    private MongoCollection<RawBsonDocument> collection(MongoClient client, String service, String name) {
        return client.getDatabase(servers.database(service)).getCollection(name, RawBsonDocument.class);
    }

    private List<RawBsonDocument> models(MongoCollection<RawBsonDocument> collection) {
        List<RawBsonDocument> found =
                collection.find(Filters.lt("_id", Cohort.id(loaded))).into(new ArrayList<>()).stream()
                        .filter(document -> number(document) >= 0 && number(document) < loaded)
                        .toList();
        if (found.isEmpty()) {
            throw new IllegalStateException("nothing to copy in " + collection.getNamespace());
        }
        return found;
    }

    private void copy(MongoCollection<RawBsonDocument> collection, List<RawBsonDocument> originals, int wanted) {
        List<RawBsonDocument> batch = new ArrayList<>();
        for (int cohort = cohorts; cohort < wanted; cohort++) {
            for (RawBsonDocument model : originals) {
                int number = number(model);
                batch.add(renamed(model, Cohort.id(number), Cohort.id(number + cohort * loaded)));
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
