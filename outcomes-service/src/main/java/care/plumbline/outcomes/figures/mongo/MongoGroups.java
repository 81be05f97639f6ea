package care.plumbline.outcomes.figures.mongo;

import care.plumbline.outcomes.figures.Group;
import care.plumbline.outcomes.figures.GroupKey;
import care.plumbline.outcomes.figures.GroupKind;
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
import java.util.stream.Collectors;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/// One document per group: `{_id: "treatment/mbsr/nrs-pain", tally: {counter: n}, marks: {lane: step},
/// changedAt}`. The difference and the mark of the step go in with one update, which matches only while the
/// mark is older. The months of all groups have a collection of their own, so that they are in nobody's way.
@Component
final class MongoGroups implements Groups {

    private static final String AFTER_ALL = "\uffff";

    private final MongoCollection<BsonDocument> whole;
    private final MongoCollection<BsonDocument> months;

    MongoGroups(MongoDatabase database) {
        this.whole = database.getCollection("figure-groups", BsonDocument.class);
        this.months = database.getCollection("figure-months", BsonDocument.class);
    }

    @Override
    public void move(Map<String, Tally> differences, JournalPage step, Instant recordedAt) {
        Map<Boolean, List<String>> keys =
                differences.keySet().stream().collect(Collectors.partitioningBy(GroupKey::isOfAMonth));
        keys.forEach((ofAMonth, some) -> {
            List<WriteModel<BsonDocument>> moves = some.stream()
                    .<WriteModel<BsonDocument>>map(key -> new UpdateOneModel<>(
                            unmarked(key, step), update(differences.getOrDefault(key, Tally.EMPTY), step, recordedAt)))
                    .toList();
            move(ofAMonth ? months : whole, some, moves);
        });
    }

    private static void move(
            MongoCollection<BsonDocument> documents, List<String> keys, List<WriteModel<BsonDocument>> moves) {
        if (!moves.isEmpty() && matched(documents, moves) < moves.size()) {
            createMissing(documents, keys);
            matched(documents, moves);
        }
    }

    private static int matched(MongoCollection<BsonDocument> documents, List<WriteModel<BsonDocument>> moves) {
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
    private static void createMissing(MongoCollection<BsonDocument> documents, Collection<String> groups) {
        Set<String> missing = new HashSet<>(groups);
        Answered.by(() -> documents
                        .find(Filters.in("_id", groups))
                        .projection(Projections.include("_id"))
                        .into(new ArrayList<>()))
                .forEach(document -> missing.remove(document.getString("_id").getValue()));
        missing.forEach(group -> create(documents, group));
    }

    private static void create(MongoCollection<BsonDocument> documents, String group) {
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
                        collectionOf(key).find(Filters.eq("_id", key.text())).first()))
                .map(MongoGroups::group);
    }

    @Override
    public List<Group> named(String group) {
        return groups(whole, startingWith(group + "/"));
    }

    @Override
    public List<Group> months(GroupKey key) {
        return groups(months, startingWith(key.months()));
    }

    @Override
    public List<Group> monthsNamed(String group) {
        return groups(months, startingWith(GroupKey.monthsOf(group)));
    }

    @Override
    public List<Group> ofKind(GroupKind kind) {
        return groups(whole, startingWith(kind.code() + "/"));
    }

    @Override
    public List<Group> all() {
        List<Group> all = new ArrayList<>(groups(months, Filters.empty()));
        all.addAll(groups(whole, Filters.empty()));
        return all;
    }

    private MongoCollection<BsonDocument> collectionOf(GroupKey key) {
        return key.month() == null ? whole : months;
    }

    private static Bson startingWith(String prefix) {
        return Filters.and(Filters.gte("_id", prefix), Filters.lt("_id", prefix + AFTER_ALL));
    }

    private static List<Group> groups(MongoCollection<BsonDocument> documents, Bson filter) {
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
