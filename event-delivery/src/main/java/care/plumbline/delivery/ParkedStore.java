package care.plumbline.delivery;

import care.plumbline.delivery.ReceivedRecord.RawHeader;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/// Collection `parked`: records that could not be applied, whole, with the reason code. `_id` is the place in the
/// topic, so parking twice is parking once.
final class ParkedStore {

    private static final int KEPT_OF_A_HEADER = 1024;
    private static final int KEPT_OF_A_KEY = 4096;

    private final MongoCollection<BsonDocument> parked;
    private final Clock clock;

    ParkedStore(MongoDatabase database, Clock clock) {
        this.parked = database.getCollection("parked", BsonDocument.class);
        this.clock = clock;
    }

    /// @throws StoreUnavailable then the record must be read again
    void park(EventDispatcher.Refused refused) {
        try {
            parked.insertOne(document(refused));
        } catch (MongoException failure) {
            if (!DatabaseFailures.duplicateKey(failure)) {
                throw DatabaseFailures.of(failure);
            }
        }
    }

    /// Without the data: places, codes and counts.
    List<ParkedRecord> page(@Nullable String code, @Nullable String after, int limit) {
        List<Bson> filters = new ArrayList<>();
        filters.add(after == null ? Filters.exists("_id") : Filters.gt("_id", after));
        if (code != null) {
            filters.add(Filters.eq("code", code));
        }
        return DatabaseFailures.translated(() -> parked.find(Filters.and(filters))
                .projection(Projections.exclude("value", "headers"))
                .sort(Sorts.ascending("_id"))
                .limit(limit)
                .map(ParkedStore::summary)
                .into(new ArrayList<>()));
    }

    Optional<ReceivedRecord> find(String id) {
        return DatabaseFailures.translated(() ->
                        Optional.ofNullable(parked.find(Filters.eq("_id", id)).first()))
                .map(ParkedStore::received);
    }

    void refusedAgain(String id, EventDispatcher.Refused refused) {
        DatabaseFailures.translated(() -> parked.updateOne(
                Filters.eq("_id", id),
                Updates.combine(
                        Updates.inc("attempts", 1),
                        Updates.set("code", refused.code()),
                        Updates.set("lastTriedAt", new BsonDateTime(clock.millis())))));
    }

    void remove(String id) {
        DatabaseFailures.translated(() -> parked.deleteOne(Filters.eq("_id", id)));
    }

    long count() {
        return DatabaseFailures.translated(() -> parked.countDocuments());
    }

    private BsonDocument document(EventDispatcher.Refused refused) {
        ReceivedRecord received = refused.received();
        BsonArray headers = new BsonArray();
        for (RawHeader header : received.headers()) {
            headers.add(new BsonDocument("name", new BsonString(shortened(header.name())))
                    .append("value", binary(header.value(), KEPT_OF_A_HEADER)));
        }
        Throwable cause = refused.cause();
        return new BsonDocument("_id", new BsonString(received.place()))
                .append("topic", new BsonString(received.topic()))
                .append("partition", new BsonInt32(received.partition()))
                .append("offset", new BsonInt64(received.offset()))
                .append("code", new BsonString(refused.code()))
                .append(
                        "failure",
                        cause == null
                                ? BsonNull.VALUE
                                : new BsonString(cause.getClass().getName()))
                .append("at", new BsonDateTime(clock.millis()))
                .append("attempts", new BsonInt32(1))
                .append("key", binary(received.key(), KEPT_OF_A_KEY))
                .append("value", binary(received.value(), Integer.MAX_VALUE))
                .append("headers", headers)
                .append("headerCount", new BsonInt32(received.headerCount()));
    }

    private static String shortened(String name) {
        return name.length() <= KEPT_OF_A_HEADER ? name : name.substring(0, KEPT_OF_A_HEADER);
    }

    private static BsonValue binary(byte @Nullable [] bytes, int atMost) {
        if (bytes == null) {
            return BsonNull.VALUE;
        }
        return new BsonBinary(bytes.length <= atMost ? bytes : Arrays.copyOf(bytes, atMost));
    }

    private static byte @Nullable [] bytes(BsonValue value) {
        return value.isBinary() ? value.asBinary().getData() : null;
    }

    private static ReceivedRecord received(BsonDocument document) {
        List<RawHeader> headers = new ArrayList<>();
        for (BsonValue header : document.getArray("headers")) {
            headers.add(new RawHeader(
                    header.asDocument().getString("name").getValue(),
                    bytes(header.asDocument().get("value", BsonNull.VALUE))));
        }
        return new ReceivedRecord(
                document.getString("topic").getValue(),
                document.getInt32("partition").getValue(),
                document.getInt64("offset").getValue(),
                bytes(document.get("key", BsonNull.VALUE)),
                bytes(document.get("value", BsonNull.VALUE)),
                headers,
                document.getInt32("headerCount").getValue());
    }

    private static ParkedRecord summary(BsonDocument document) {
        return new ParkedRecord(
                document.getString("_id").getValue(),
                document.getString("topic").getValue(),
                document.getInt32("partition").getValue(),
                document.getInt64("offset").getValue(),
                document.getString("code").getValue(),
                document.get("failure", BsonNull.VALUE).isNull()
                        ? null
                        : document.getString("failure").getValue(),
                Instant.ofEpochMilli(document.getDateTime("at").getValue()),
                document.getInt32("attempts").getValue());
    }
}
