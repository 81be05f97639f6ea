package care.plumbline.embedded.database;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {
    @TempDir
    Path folder;

    @AfterEach
    void makeRoom() {
        FullDisk.room(Long.MAX_VALUE);
    }

    @Test
    void refusesWritesWhileTheDiskIsNearlyFullAndReadsOn() {
        AtomicLong usable = new AtomicLong(Long.MAX_VALUE);
        MVStore store = MVStore.open(null);
        var backend =
                new GuardedBackend(store, EmbeddedDatabase.gate(store, false), new Room(usable::get), store::close);
        try (EmbeddedDatabase database = EmbeddedDatabase.start(EmbeddedDatabaseSettings.inMemory(), backend);
                MongoClient client = MongoClients.create(database.uri())) {
            MongoCollection<Document> goals = goals(client);
            goals.insertOne(new Document("_id", "a"));
            usable.set(3_000_000);
            assertThatThrownBy(() -> goals.insertOne(new Document("_id", "b")))
                    .isInstanceOf(MongoException.class)
                    .hasMessageContaining("disk of the embedded database is full: 2 MB free, 64 MB needed")
                    .asInstanceOf(type(MongoException.class))
                    .satisfies(e -> assertThat(e.getCode()).isEqualTo(14031));
            assertThat(goals.countDocuments()).isEqualTo(1);
            usable.set(Long.MAX_VALUE);
            goals.insertOne(new Document("_id", "b"));
            assertThat(goals.countDocuments()).isEqualTo(2);
        }
    }

    @Test
    void stopsAtAWriteThatFailsAndKeepsWhatItAnswered() {
        Path file = folder.resolve("db");
        FullDisk.register();
        MVStore store = StoreFile.builder(FullDisk.SCHEME + ":" + file).open();
        store.setStoreVersion(StoreFile.FORMAT);
        var backend = new GuardedBackend(
                store, EmbeddedDatabase.gate(store, true), Room.unlimited(), store::closeImmediately);
        int answered = 0;
        try (EmbeddedDatabase database = EmbeddedDatabase.start(EmbeddedDatabaseSettings.inMemory(), backend);
                MongoClient client = MongoClients.create(database.uri())) {
            MongoCollection<Document> goals = goals(client);
            goals.insertOne(new Document("_id", "a").append("n", 0));
            FullDisk.room(300_000);
            try {
                while (answered < 10_000) {
                    goals.updateOne(eq("_id", "a"), inc("n", 1));
                    goals.insertOne(new Document("_id", "x" + answered).append("text", "x".repeat(3_000)));
                    answered++;
                }
            } catch (MongoException e) {
                assertThat(e).hasMessageContaining("could not write its file and has stopped");
            }
            assertThat(answered).isBetween(1, 9_999);
            assertThatThrownBy(() -> goals.find(eq("_id", "a")).first()).hasMessageContaining("has stopped");
            assertThatThrownBy(() -> goals.insertOne(new Document("_id", "z"))).hasMessageContaining("has stopped");
        }
        FullDisk.room(Long.MAX_VALUE);
        var settings = EmbeddedDatabaseSettings.inFile(file);
        try (EmbeddedDatabase database = EmbeddedDatabase.start(settings);
                MongoClient client = MongoClients.create(database.uri())) {
            assertThat(goals(client)
                            .find(eq("_id", "a"))
                            .map(a -> a.getInteger("n"))
                            .first())
                    .isBetween(answered, answered + 1);
            for (int i = 0; i < answered; i++) {
                assertThat(goals(client).find(eq("_id", "x" + i)).first()).isNotNull();
            }
        }
    }

    private static MongoCollection<Document> goals(MongoClient client) {
        return client.getDatabase("goals").getCollection("goals");
    }
}
