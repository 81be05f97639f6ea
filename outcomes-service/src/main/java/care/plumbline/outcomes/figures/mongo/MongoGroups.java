package care.plumbline.outcomes.figures.mongo;

import care.plumbline.outcomes.figures.Group;
import care.plumbline.outcomes.figures.GroupKey;
import care.plumbline.outcomes.figures.Groups;
import care.plumbline.outcomes.figures.JournalPage;
import care.plumbline.outcomes.figures.Tally;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/// One document per group: `{_id: "treatment/mbsr/nrs-pain", tally: {counter: n}, marks: {lane: step},
/// changedAt}`. The difference and the mark of the step go in with one update, which matches only while the
/// mark is older.
@Component
final class MongoGroups implements Groups {

    private final MongoCollection<BsonDocument> documents;

    MongoGroups(MongoDatabase database) {
        this.documents = database.getCollection("figure-groups", BsonDocument.class);
    }

    @Override
    public void move(Map<String, Tally> differences, JournalPage step, Instant recordedAt) {
        if (differences.isEmpty()) {
            return;
        }
        List<WriteModel<BsonDocument>> moves = new ArrayList<>();
        differences.forEach((group, difference) ->
                moves.add(new UpdateOneModel<>(unmarked(group, step), update(difference, step, recordedAt))));
        if (matched(moves) < moves.size()) {
            createMissing(differences.keySet());
            matched(moves);
        }
    }

    private int matched(List<WriteModel<BsonDocument>> moves) {
        return Answered.by(() -> documents.bulkWrite(moves, new BulkWriteOptions().ordered(false)))
                .getMatchedCount();
    }

    private static Bson unmarked(String group, JournalPage step) {
        return Filters.and(Filters.eq("_id", group), Filters.not(Filters.gte(mark(step), step.step())));
    }

    private static Bson update(Tally difference, JournalPage step, Instant recordedAt) {
        List<Bson> updates = new ArrayList<>();
        difference.counts().forEach((counter, count) -> updates.add(Updates.inc("tally." + counter, count)));
        updates.add(Updates.set(mark(step), step.step()));
        updates.add(Updates.max("changedAt", Date.from(recordedAt)));
        return Updates.combine(updates);
    }

    private static String mark(JournalPage step) {
        return "marks.lane" + step.lane();
    }

    /// Groups that are counted for the first time. Not by upsert: that would insert a group that exists and is
    /// marked.
    private void createMissing(Collection<String> groups) {
        Set<String> missing = new HashSet<>(groups);
        Answered.by(() -> documents
                        .find(Filters.in("_id", groups))
                        .projection(Projections.include("_id"))
                        .into(new ArrayList<>()))
                .forEach(document -> missing.remove(document.getString("_id").getValue()));
        missing.forEach(this::create);
    }

    private void create(String group) {
        BsonDocument empty = new BsonDocument("_id", new BsonString(group))
                .append("tally", new BsonDocument())
                .append("marks", new BsonDocument())
                .append("changedAt", new BsonDateTime(0));
        try {
            Answered.by(() -> documents.insertOne(empty));
        } catch (MongoException createdByAnother) {
            if (!Answered.isDuplicateKey(createdByAnother)) {
                throw createdByAnother;
            }
        }
    }

    @Override
    public Optional<Group> find(GroupKey key) {
        return Answered.by(() -> Optional.ofNullable(
                        documents.find(Filters.eq("_id", key.text())).first()))
                .map(MongoGroups::group);
    }

    @Override
    public List<Group> named(String group) {
        return groups(Filters.and(Filters.gte("_id", group + "/"), Filters.lt("_id", group + "/\uffff")));
    }

    @Override
    public List<Group> all() {
        return groups(Filters.empty());
    }

    private List<Group> groups(Bson filter) {
        return Answered.by(() -> documents
                .find(filter)
                .sort(Sorts.ascending("_id"))
                .map(MongoGroups::group)
                .into(new ArrayList<>()));
    }

    private static Group group(BsonDocument document) {
        return new Group(
                GroupKey.parse(document.getString("_id").getValue()),
                Counts.tally(document.getDocument("tally")),
                Instant.ofEpochMilli(document.getDateTime("changedAt").getValue()));
    }
}
