package care.plumbline.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/// One document as it was read: state, version and what is beside them.
record StoredAggregate(BsonDocument document) {

    String id() {
        return document.getString("_id").getValue();
    }

    long version() {
        return document.getNumber("version").longValue();
    }

    BsonDocument state() {
        return document.getDocument("state");
    }

    List<PendingEvent> pending() {
        List<PendingEvent> pending = new ArrayList<>();
        for (BsonValue event : array("pending")) {
            pending.add(PendingEvent.of(event.asDocument()));
        }
        return pending;
    }

    Optional<Receipt> receipt(String key) {
        for (BsonValue receipt : array("receipts")) {
            if (receipt.asDocument().getString("key").getValue().equals(key)) {
                return Optional.of(Receipt.of(receipt.asDocument()));
            }
        }
        return Optional.empty();
    }

    boolean wasWrittenBy(BsonBinary write) {
        return array("writes").contains(write);
    }

    private BsonArray array(String name) {
        return document.getArray(name, new BsonArray());
    }
}
