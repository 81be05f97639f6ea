package care.plumbline.delivery;

import java.time.Instant;
import org.bson.BsonBinary;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;

/// An event that waits inside its document until the broker has it.
///
/// @param seq Version of the document after the write that brought it: events leave in this order.
/// @param at When it was written here.
/// @param traceParent Trace of the request that caused it.
record PendingEvent(long seq, Instant at, @Nullable String traceParent, OutgoingEvent event) {

    /// What the event costs inside its document, roughly.
    int bytes() {
        return event.data().length + 4 * event.entityKey().length() + 300;
    }

    BsonDocument toBson() {
        BsonDocument bson = new BsonDocument("seq", new BsonInt64(seq))
                .append("at", new BsonDateTime(at.toEpochMilli()))
                .append("topic", new BsonString(event.topic()))
                .append("type", new BsonString(event.type()))
                .append("key", new BsonString(event.entityKey()))
                .append("partitionKey", new BsonString(event.partitionKey()))
                .append("version", new BsonInt64(event.version()))
                .append("time", new BsonDateTime(event.time().toEpochMilli()))
                .append("data", new BsonBinary(event.data()));
        if (traceParent != null) {
            bson.append("trace", new BsonString(traceParent));
        }
        return bson;
    }

    static PendingEvent of(BsonDocument bson) {
        OutgoingEvent event = new OutgoingEvent(
                bson.getString("topic").getValue(),
                bson.getString("type").getValue(),
                bson.getString("key").getValue(),
                bson.getString("partitionKey").getValue(),
                bson.getInt64("version").getValue(),
                Instant.ofEpochMilli(bson.getDateTime("time").getValue()),
                bson.getBinary("data").getData());
        return new PendingEvent(
                bson.getInt64("seq").getValue(),
                Instant.ofEpochMilli(bson.getDateTime("at").getValue()),
                bson.containsKey("trace") ? bson.getString("trace").getValue() : null,
                event);
    }
}
