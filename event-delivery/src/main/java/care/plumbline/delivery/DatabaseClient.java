package care.plumbline.delivery;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.concurrent.TimeUnit;
import org.bson.UuidRepresentation;

/// The driver's settings for documents that must not be lost: a write is answered when a majority has it, a read
/// never shows what could be rolled back, and nothing waits for ever.
public final class DatabaseClient {

    private DatabaseClient() {}

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
