package care.plumbline.embedded.database;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bson.Document;

/// Writers that note every answer, readers that note what they saw, and the check of both after a kill.
final class AckJournal {
    private static final int WRITERS = 8;

    private final Set<String> inserted = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> counters = new ConcurrentHashMap<>();
    private final Map<String, Integer> seen = new ConcurrentHashMap<>();
    private int rounds;

    /// Works until the database is gone.
    ExecutorService work(MongoClient client) {
        MongoCollection<Document> documents = documents(client);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        rounds++;
        for (int i = 0; i < WRITERS; i++) {
            String counter = "counter-" + i;
            String prefix = "w" + i + "-r" + rounds + "-";
            threads.execute(() -> write(documents, counter, prefix));
            threads.execute(() -> read(documents, counter));
        }
        return threads;
    }

    private void write(MongoCollection<Document> documents, String counter, String prefix) {
        try {
            for (int i = 0; ; i++) {
                documents.insertOne(new Document("_id", prefix + i).append("text", "x".repeat(300)));
                inserted.add(prefix + i);
                documents.updateOne(eq("_id", counter), inc("n", 1), new UpdateOptions().upsert(true));
                counters.merge(counter, 1, Integer::sum);
            }
        } catch (MongoException e) {
            // Killed: what was under way may be there or not.
        }
    }

    private void read(MongoCollection<Document> documents, String counter) {
        try {
            while (true) {
                Document found = documents.find(eq("_id", counter)).first();
                if (found != null) {
                    seen.merge(counter, found.getInteger("n"), Integer::max);
                }
            }
        } catch (MongoException e) {
            // Killed.
        }
    }

    int acknowledged() {
        return inserted.size()
                + counters.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// What was answered and is not there, and what does not fit together.
    List<String> check(MongoClient client) {
        MongoCollection<Document> documents = documents(client);
        List<String> troubles = new ArrayList<>();
        Set<String> there = new HashSet<>();
        documents.find().forEach(document -> there.add(document.getString("_id")));
        inserted.stream().filter(id -> !there.contains(id)).forEach(id -> troubles.add("lost " + id));
        there.stream()
                .filter(id -> documents.find(eq("_id", id)).first() == null)
                .forEach(id -> troubles.add("not in the index " + id));
        counters.forEach((counter, n) -> {
            int stored = counter(documents, counter);
            if (stored < n) {
                troubles.add(counter + " was " + n + ", is " + stored);
            }
            if (stored < seen.getOrDefault(counter, 0)) {
                troubles.add(counter + " was read as " + seen.get(counter) + ", is " + stored);
            }
            // From here on count what is there: an answer lost in the kill may have been a write that was stored.
            counters.put(counter, stored);
        });
        seen.clear();
        return troubles;
    }

    private static int counter(MongoCollection<Document> documents, String counter) {
        Document found = documents.find(eq("_id", counter)).first();
        return found == null ? 0 : Objects.requireNonNull(found.getInteger("n"));
    }

    private static MongoCollection<Document> documents(MongoClient client) {
        return client.getDatabase("kills").getCollection("documents");
    }
}
