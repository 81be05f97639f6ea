package care.plumbline.delivery;

import org.bson.BsonDocument;
import org.bson.BsonString;

/// Trace of a finished command inside the document it changed.
record Receipt(String key, String digest) {

    static Receipt of(CommandKey command) {
        return new Receipt(command.key(), command.digest());
    }

    static Receipt of(BsonDocument bson) {
        return new Receipt(
                bson.getString("key").getValue(), bson.getString("digest").getValue());
    }

    BsonDocument toBson() {
        return new BsonDocument("key", new BsonString(key)).append("digest", new BsonString(digest));
    }
}
