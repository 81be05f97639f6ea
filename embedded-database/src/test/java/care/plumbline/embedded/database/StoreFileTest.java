package care.plumbline.embedded.database;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFileTest {
    @TempDir
    Path folder;

    @Test
    void keepsDocumentsAndIndexesOverARestart() {
        run(goals -> {
            goals.createIndex(Indexes.ascending("patient", "seq"), new IndexOptions().unique(true));
            goals.createIndex(Indexes.ascending("pending.at"), new IndexOptions().name("pending"));
            goals.insertOne(new Document("_id", "a")
                    .append("patient", "p1")
                    .append("seq", 1)
                    .append("pending", List.of(new Document("at", 5))));
        });
        run(goals -> {
            goals.createIndex(Indexes.ascending("patient", "seq"), new IndexOptions().unique(true));
            goals.insertOne(new Document("_id", "b").append("patient", "p1").append("seq", 2));
            assertThatThrownBy(() -> goals.insertOne(
                            new Document("_id", "c").append("patient", "p1").append("seq", 1)))
                    .isInstanceOf(MongoWriteException.class);
            assertThat(goals.find(exists("pending.at")).map(found -> found.get("_id")))
                    .containsExactly("a");
            assertThat(goals.find(gt("_id", "a")).first()).containsEntry("seq", 2);
        });
        run(goals -> assertThat(goals.find(and(eq("_id", "b"), eq("seq", 2))).first())
                .isNotNull());
    }

    @Test
    void isReadableByItsOwnerOnly() throws Exception {
        run(goals -> goals.insertOne(new Document("_id", "a")));
        run(goals -> {});
        for (String name : List.of("db", "db.1")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void keepsCopiesOfTheLastThreeStarts() {
        for (int i = 1; i <= 5; i++) {
            int start = i;
            run(goals -> goals.insertOne(new Document("_id", "start-" + start)));
        }
        assertThat(folder.resolve("db.4")).doesNotExist();
        for (int copy = 1; copy <= 3; copy++) {
            int inserted = 5 - copy;
            Path file = folder.resolve("db." + copy);
            run(
                    new EmbeddedDatabaseSettings(file, "127.0.0.1", 0, false, 0),
                    goals -> assertThat(goals.countDocuments()).isEqualTo(inserted));
        }
    }

    @Test
    void belongsToOneProcessAtATime() {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(settings())) {
            assertThat(first.port()).isPositive();
            assertThatThrownBy(() -> EmbeddedDatabase.start(settings()))
                    .isInstanceOf(DatabaseNotStarted.class)
                    .hasMessageContaining("in use by another process");
        }
        run(goals -> {});
    }

    @Test
    void saysThatThePortIsInUseAndGivesTheFileBack() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(settings().onPort(taken.getLocalPort())))
                    .isInstanceOf(DatabaseNotStarted.class)
                    .hasMessageContaining("port is in use");
        }
        run(goals -> {});
    }

    @Test
    void saysWhichFormatItCannotRead() {
        try (MVStore other = MVStore.open(folder.resolve("db").toString())) {
            other.openMap("x").put("a", "b");
            other.setStoreVersion(7);
        }
        assertThatThrownBy(() -> EmbeddedDatabase.start(settings()))
                .isInstanceOf(DatabaseNotStarted.class)
                .hasMessageContaining("data format 7");
    }

    @Test
    void saysWhatToDoWithADamagedFile() throws Exception {
        run(goals -> goals.insertOne(new Document("_id", "a")));
        run(goals -> {});
        Files.write(folder.resolve("db"), new byte[20_000]);
        // However often it is tried, the good copy stays.
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(settings()))
                    .isInstanceOf(DatabaseNotStarted.class)
                    .hasMessageContaining("Copies of earlier starts");
        }
        Files.copy(folder.resolve("db.1"), folder.resolve("db"), StandardCopyOption.REPLACE_EXISTING);
        run(goals -> assertThat(goals.countDocuments()).isEqualTo(1));
    }

    @Test
    void getsSmallWhenItIsStopped() throws Exception {
        run(goals -> {
            goals.insertOne(new Document("_id", "a"));
            for (int i = 0; i < 3_000; i++) {
                goals.updateOne(
                        eq("_id", "a"), new Document("$set", new Document("n", i).append("text", "x".repeat(2_000))));
            }
        });
        assertThat(Files.size(folder.resolve("db"))).isLessThan(1_000_000);
    }

    private EmbeddedDatabaseSettings settings() {
        return EmbeddedDatabaseSettings.inFile(folder.resolve("db")).unforced();
    }

    private void run(Consumer<MongoCollection<Document>> work) {
        run(settings(), work);
    }

    private static void run(EmbeddedDatabaseSettings settings, Consumer<MongoCollection<Document>> work) {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(settings);
                MongoClient client = MongoClients.create(database.uri())) {
            work.accept(client.getDatabase("goals").getCollection("goals"));
        }
    }
}
