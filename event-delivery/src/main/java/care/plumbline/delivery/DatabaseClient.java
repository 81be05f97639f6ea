package care.plumbline.delivery;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.UuidRepresentation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The driver's settings for documents that must not be lost: a write is answered when a majority has it, a read
/// never shows what could be rolled back, and nothing waits for ever.
public final class DatabaseClient {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseClient.class);

    private DatabaseClient() {}

    /// Waits until the database answers, and gives up with a reason.
    static MongoDatabase await(MongoDatabase database, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                database.runCommand(new BsonDocument("ping", new BsonInt32(1)));
                return database;
            } catch (MongoException away) {
                if (System.nanoTime() >= deadline) {
                    throw new NotReady(
                            "No start without the database, waited " + patience + ": it does not answer",
                            "See whether MongoDB runs at plumbline.mongodb.uri and lets this service in.",
                            away);
                }
                LOG.info("Waiting for the database: {}", away.getClass().getSimpleName());
                LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            }
        }
    }

    /// What the connection string says wins over what is set here, except for the two concerns.
    public static MongoClient connect(String uri) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(5, TimeUnit.SECONDS))
                .applyToSocketSettings(
                        socket -> socket.connectTimeout(3, TimeUnit.SECONDS).readTimeout(15, TimeUnit.SECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxSize(50).maxWaitTime(5, TimeUnit.SECONDS))
                .applyConnectionString(new ConnectionString(uri))
                .codecRegistry(StateCodec.REGISTRY)
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .writeConcern(WriteConcern.MAJORITY)
                .readConcern(ReadConcern.MAJORITY)
                .retryWrites(true)
                .retryReads(true)
                .applicationName("plumbline")
                .build());
    }
}
