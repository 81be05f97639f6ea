package care.plumbline.outcomes.figures.mongo;

import care.plumbline.outcomes.figures.Recounts;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Date;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/// One document.
@Component
final class MongoRecounts implements Recounts {

    private static final String ID = "all";
    private static final BsonDateTime NEVER = new BsonDateTime(0);

    private final MongoCollection<BsonDocument> documents;

    MongoRecounts(MongoDatabase database) {
        this.documents = database.getCollection("figure-recounts", BsonDocument.class);
    }

    @Override
    public Standing standing() {
        BsonDocument document =
                Answered.by(() -> documents.find(Filters.eq("_id", ID)).first());
        return document == null
                ? Standing.NEVER
                : new Standing(
                        document.getNumber("rules", new BsonInt32(0)).intValue(),
                        time(document, "wantedAt"),
                        time(document, "countedAt"));
    }

    @Override
    public void want(Instant at) {
        update(Updates.max("wantedAt", Date.from(at)));
    }

    @Override
    public void finished(int rules, Instant countedAt) {
        update(Updates.combine(Updates.max("rules", rules), Updates.max("countedAt", Date.from(countedAt))));
    }

    private void update(Bson update) {
        if (!updated(update)) {
            create();
            updated(update);
        }
    }

    private boolean updated(Bson update) {
        return Answered.by(() -> documents.updateOne(Filters.eq("_id", ID), update))
                        .getMatchedCount()
                == 1;
    }

    private void create() {
        try {
            Answered.by(() -> documents.insertOne(new BsonDocument("_id", new BsonString(ID))));
        } catch (MongoException createdByAnother) {
            if (!Answered.isDuplicateKey(createdByAnother)) {
                throw createdByAnother;
            }
        }
    }

    private static Instant time(BsonDocument document, String member) {
        return Instant.ofEpochMilli(document.getDateTime(member, NEVER).getValue());
    }
}
