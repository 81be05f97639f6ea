package care.plumbline.outcomes.figures.mongo;

import care.plumbline.outcomes.figures.Journal;
import care.plumbline.outcomes.figures.JournalPage;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.springframework.stereotype.Component;

/// One document per lane: the step under way, or the last one.
@Component
final class MongoJournal implements Journal {

    private final MongoCollection<BsonDocument> documents;

    MongoJournal(MongoDatabase database) {
        this.documents = database.getCollection("figure-journal", BsonDocument.class);
    }

    @Override
    public JournalPage page(int lane) {
        BsonDocument document =
                Answered.by(() -> documents.find(Filters.eq("_id", name(lane))).first());
        return document == null
                ? JournalPage.blank(lane)
                : new JournalPage(
                        lane,
                        document.getNumber("step").longValue(),
                        document.getArray("entries").stream()
                                .map(entry -> Entries.entry(entry.asDocument()))
                                .toList());
    }

    @Override
    public boolean turnTo(JournalPage next) {
        return replaced(next) || (next.step() == 1 && inserted(next));
    }

    private boolean replaced(JournalPage next) {
        return Answered.by(() -> documents.updateOne(
                                Filters.and(Filters.eq("_id", name(next.lane())), Filters.eq("step", next.step() - 1)),
                                Updates.combine(
                                        Updates.set("step", new BsonInt64(next.step())),
                                        Updates.set("entries", entries(next)))))
                        .getMatchedCount()
                == 1;
    }

    private boolean inserted(JournalPage next) {
        try {
            Answered.by(() -> documents.insertOne(new BsonDocument("_id", new BsonString(name(next.lane())))
                    .append("step", new BsonInt64(next.step()))
                    .append("entries", entries(next))));
            return true;
        } catch (MongoException turnedByAnother) {
            if (Answered.isDuplicateKey(turnedByAnother)) {
                return false;
            }
            throw turnedByAnother;
        }
    }

    private static BsonArray entries(JournalPage page) {
        return new BsonArray(page.entries().stream().map(Entries::of).toList());
    }

    private static String name(int lane) {
        return "lane" + lane;
    }
}
