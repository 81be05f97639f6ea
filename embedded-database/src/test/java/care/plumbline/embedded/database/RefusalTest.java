package care.plumbline.embedded.database;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Collation;
import com.mongodb.client.model.CreateCollectionOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class RefusalTest {
    private final EmbeddedDatabase database = EmbeddedDatabase.start(EmbeddedDatabaseSettings.inMemory());
    private final MongoClient client = MongoClients.create(database.uri());
    private final MongoCollection<Document> goals = client.getDatabase("goals").getCollection("goals");

    @AfterEach
    void stop() {
        client.close();
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.0.2.1", "::", "a name that nobody has"})
    void listensOnThisMachineOnly(String host) {
        assertThatThrownBy(() -> new EmbeddedDatabaseSettings(null, host, 0, false, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("this machine only");
    }

    @Test
    void refusesWhatTheLibraryGetsSilentlyWrong() {
        Stream.<ThrowingCallable>of(
                        () -> goals.createIndex(
                                Indexes.ascending("at"), new IndexOptions().expireAfter(1L, TimeUnit.SECONDS)),
                        () -> goals.createIndex(
                                Indexes.ascending("a"),
                                new IndexOptions().unique(true).partialFilterExpression(exists("a"))),
                        () -> goals.find()
                                .collation(Collation.builder().locale("en").build())
                                .first(),
                        () -> goals.watch().cursor().tryNext(),
                        () -> goals.aggregate(List.of(Aggregates.out("copy"))).toCollection(),
                        () -> client.getDatabase("goals")
                                .createCollection(
                                        "log",
                                        new CreateCollectionOptions()
                                                .capped(true)
                                                .sizeInBytes(1000)),
                        () -> client.getDatabase("goals").createView("view", "goals", List.of()),
                        () -> goals.bulkWrite(List.of(
                                new UpdateOneModel<>(eq("_id", "a"), set("x", 1)),
                                new UpdateOneModel<>(eq("_id", "b"), set("x", 1)))),
                        () -> client.getDatabase("goals").runCommand(new Document("explain", "goals")))
                .forEach(call -> assertThatThrownBy(call)
                        .isInstanceOf(MongoException.class)
                        .hasMessageMatching("(?s).*(does not support|no such command).*"));
    }

    @Test
    void logsNoDocumentsWhateverHappens() {
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        root.addAppender(lines);
        Logger server = (Logger) LoggerFactory.getLogger("de.bwaldvogel");
        server.setLevel(Level.INFO);
        try {
            goals.insertOne(new Document("_id", "canary-1"));
            for (ThrowingCallable call : List.<ThrowingCallable>of(
                    () -> goals.insertOne(new Document("_id", "canary-1")),
                    () -> goals.updateOne(
                            eq("_id", "canary-1"), new Document("$nothing", new Document("a", "canary-2"))),
                    () -> goals.updateOne(eq("_id", "canary-1"), set("_id", "canary-3")),
                    () -> goals.find(new Document("$where", "canary-4")).first(),
                    () -> client.getDatabase("goals").runCommand(new Document("unheardOf", "canary-5")),
                    () -> client.getDatabase("goals")
                            .runCommand(new Document("find", 5).append("filter", "canary-6")))) {
                assertThatThrownBy(call).isInstanceOf(MongoException.class);
            }
        } finally {
            root.detachAppender(lines);
            server.setLevel(null);
        }
        assertThat(lines.list)
                .allSatisfy(line -> assertThat(line.getFormattedMessage()).doesNotContain("canary"))
                .allSatisfy(line -> assertThat(line.getThrowableProxy()).isNull());
    }
}
