package care.plumbline.bench.servers;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.bson.BsonDocument;
import org.bson.BsonString;

/// The same documents and events with the bare driver and the bare producer: what the machine gives without us.
public final class BareStore implements AutoCloseable {

    static final String TOPIC = "plumbline.bench.bare";
    static final String DATABASE = "bare";

    private final MongoClient client;
    private final MongoCollection<BsonDocument> documents;
    private final KafkaProducer<byte[], byte[]> producer;
    private final BsonDocument model;
    private final byte[] event;

    /// @param model a document as a service stores it
    /// @param event an event as a service sends it
    public BareStore(Servers servers, BsonDocument model, byte[] event) {
        client = MongoClients.create(servers.mongodb());
        documents = client.getDatabase(servers.database(DATABASE))
                .getCollection("documents", BsonDocument.class)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        servers.kafka(),
                        "acks",
                        "all",
                        "enable.idempotence",
                        true,
                        "linger.ms",
                        2,
                        "compression.type",
                        "lz4"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        this.model = model;
        this.event = event.clone();
    }

    /// Stores one document and has its event acknowledged.
    public void write(String id) {
        BsonDocument document = model.clone();
        document.put("_id", new BsonString(id));
        documents.insertOne(document);
        try {
            producer.send(new ProducerRecord<>(TOPIC, id.getBytes(StandardCharsets.UTF_8), event))
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the event was not taken", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        producer.close();
        client.close();
    }
}
