package care.plumbline.embedded.database;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndReplaceOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A document has twelve fields that every write sets to the same number: a reader must never see two numbers.
class TornReadsTest {
    private static final int FIELDS = 12;
    private static final int WRITES = 600;

    @TempDir
    Path folder;

    private final AtomicBoolean writing = new AtomicBoolean(true);
    private final AtomicInteger next = new AtomicInteger();

    @Test
    void aReaderSeesADocumentAsOneWriteLeftIt() throws Exception {
        var settings = EmbeddedDatabaseSettings.inFile(folder.resolve("db")).unforced();
        try (EmbeddedDatabase database = EmbeddedDatabase.start(settings);
                MongoClient client = MongoClients.create(database.uri());
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            MongoCollection<Document> documents = client.getDatabase("torn").getCollection("reads");
            documents.insertOne(document(0));
            List<Future<Integer>> writers = IntStream.range(0, 4)
                    .mapToObj(kind -> threads.submit(() -> write(documents, kind)))
                    .toList();
            List<Future<Integer>> readers = IntStream.range(0, 4)
                    .mapToObj(kind -> threads.submit(() -> read(documents, kind)))
                    .toList();
            for (Future<Integer> writer : writers) {
                writer.get();
            }
            writing.set(false);
            int reads = 0;
            for (Future<Integer> reader : readers) {
                reads += reader.get();
            }
            assertThat(reads).isGreaterThan(WRITES);
        }
    }

    private Integer write(MongoCollection<Document> documents, int kind) {
        for (int i = 0; i < WRITES; i++) {
            int number = next.incrementAndGet();
            switch (kind) {
                case 0 -> documents.updateOne(eq("_id", "d"), fields(number));
                case 1 -> documents.replaceOne(eq("_id", "d"), document(number));
                case 2 ->
                    whole(documents.findOneAndUpdate(
                            eq("_id", "d"),
                            fields(number),
                            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)));
                default ->
                    whole(documents.findOneAndReplace(
                            eq("_id", "d"), document(number), new FindOneAndReplaceOptions()));
            }
        }
        return WRITES;
    }

    private Integer read(MongoCollection<Document> documents, int kind) {
        int reads = 0;
        while (writing.get()) {
            Bson filter = kind % 2 == 0 ? eq("_id", "d") : new Document();
            documents.find(filter).forEach(TornReadsTest::whole);
            reads++;
        }
        return reads;
    }

    private static Document document(int number) {
        Document document = new Document("_id", "d");
        for (int i = 0; i < FIELDS; i++) {
            document.append("f" + i, new Document("n", number));
        }
        return document;
    }

    private static Bson fields(int number) {
        List<Bson> updates = new ArrayList<>();
        for (int i = 0; i < FIELDS; i++) {
            updates.add(set("f" + i + ".n", number));
        }
        return combine(updates);
    }

    private static void whole(@Nullable Document found) {
        Document document = Objects.requireNonNull(found);
        assertThat(IntStream.range(0, FIELDS)
                        .map(i -> document.get("f" + i, Document.class).getInteger("n"))
                        .distinct()
                        .count())
                .isEqualTo(1);
    }
}
