package care.plumbline.testkit;

import care.plumbline.embedded.database.EmbeddedDatabase;
import care.plumbline.embedded.database.EmbeddedDatabaseSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import java.util.function.Supplier;
import org.testcontainers.mongodb.MongoDBContainer;

/// The MongoDB that tests talk to, one per test JVM.
///
/// `PLUMBLINE_TEST_MONGODB_URI` names a running one; else `-Pdocker` starts a container and fails without Docker; else
/// the embedded one starts on a temporary file.
public final class TestDatabase {
    private static final String ADDRESS = "PLUMBLINE_TEST_MONGODB_URI";
    private static final String IMAGE = "mongo:8.0.12";
    private static final Supplier<TestDatabase> SHARED = Engine.once(() -> new TestDatabase(start()));

    private final String uri;
    private final MongoClient client;

    private TestDatabase(String uri) {
        this.uri = uri;
        this.client = MongoClients.create(uri);
        Runtime.getRuntime().addShutdownHook(new Thread(client::close, "test-database-client"));
    }

    public static TestDatabase shared() {
        return SHARED.get();
    }

    /// What a driver connects to.
    public String uri() {
        return uri;
    }

    public MongoClient client() {
        return client;
    }

    /// A database that nobody else uses: no test has to clean up after another.
    public MongoDatabase freshDatabase() {
        return client.getDatabase(freshName());
    }

    public String freshName() {
        return "test-" + UUID.randomUUID().toString().substring(0, 13);
    }

    private static String start() {
        return switch (Engine.of(ADDRESS)) {
            case GIVEN -> System.getenv(ADDRESS);
            case CONTAINER -> container();
            case EMBEDDED -> embedded();
        };
    }

    private static String container() {
        MongoDBContainer container = new MongoDBContainer(IMAGE).withReplicaSet();
        container.start();
        return container.getReplicaSetUrl();
    }

    private static String embedded() {
        try {
            var folder = Files.createTempDirectory("plumbline-test");
            var file = folder.resolve("test.mv");
            EmbeddedDatabase database =
                    EmbeddedDatabase.start(EmbeddedDatabaseSettings.inFile(file).unforced());
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(
                            () -> {
                                database.close();
                                TemporaryFiles.delete(folder);
                            },
                            "test-database"));
            return database.uri();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
