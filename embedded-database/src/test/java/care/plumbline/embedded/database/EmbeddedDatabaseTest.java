package care.plumbline.embedded.database;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pullByFilter;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The operations that the stores of the services use.
class EmbeddedDatabaseTest {
    private final EmbeddedDatabase database = EmbeddedDatabase.start(EmbeddedDatabaseSettings.inMemory());
    private final MongoClient client = MongoClients.create(database.uri());
    private final MongoCollection<Document> goals = client.getDatabase("goals").getCollection("goals");

    @BeforeEach
    void fill() {
        goals.insertMany(IntStream.range(0, 10)
                .mapToObj(
                        i -> new Document("_id", "p" + i).append("version", 1).append("score", Decimal128.parse("2.5")))
                .toList());
    }

    @AfterEach
    void stop() {
        client.close();
        database.close();
    }

    @Test
    void findsById() {
        assertThat(goals.find(eq("_id", "p3")).first())
                .containsEntry("version", 1)
                .containsEntry("score", Decimal128.parse("2.5"));
        assertThat(goals.find(eq("_id", "p11")).first()).isNull();
        assertThat(goals.find(in("_id", "p3", "p5", "p11", "p3"))).hasSize(2);
    }

    @Test
    void updatesOnlyTheVersionThatWasRead() {
        assertThat(goals.updateOne(and(eq("_id", "p1"), eq("version", 1)), inc("version", 1))
                        .getModifiedCount())
                .isEqualTo(1);
        assertThat(goals.updateOne(and(eq("_id", "p1"), eq("version", 1)), inc("version", 1))
                        .getMatchedCount())
                .isZero();
        assertThat(goals.find(eq("_id", "p1")).first()).containsEntry("version", 2);
    }

    @Test
    void keepsIdsUnique() {
        assertThatThrownBy(() -> goals.insertOne(new Document("_id", "p1")))
                .isInstanceOf(MongoWriteException.class)
                .hasMessageContaining("E11000");
        assertThat(goals.countDocuments()).isEqualTo(10);
    }

    @Test
    void knowsNumbersByTheirValue() {
        goals.insertOne(new Document("_id", 7));
        assertThat(goals.find(eq("_id", 7L)).first()).isNotNull();
        assertThatThrownBy(() -> goals.insertOne(new Document("_id", 7.0))).isInstanceOf(MongoWriteException.class);
    }

    @Test
    void pagesByIdInOrder() {
        goals.insertOne(new Document("_id", "p10"));
        List<String> pages = new ArrayList<>();
        String after = "";
        List<Document> page;
        do {
            page = goals.find(gt("_id", after)).sort(ascending("_id")).limit(4).into(new ArrayList<>());
            page.forEach(document -> pages.add(document.getString("_id")));
            after = page.isEmpty() ? after : page.getLast().getString("_id");
        } while (!page.isEmpty());

        assertThat(pages).containsExactly("p0", "p1", "p10", "p2", "p3", "p4", "p5", "p6", "p7", "p8", "p9");
        assertThat(goals.find().sort(ascending("_id")).limit(1).first()).containsEntry("_id", "p0");
        assertThat(goals.find().sort(descending("_id")).limit(1).first()).containsEntry("_id", "p9");
    }

    @Test
    void findsRangesOfIdsWithTheirEndsAsAsked() {
        assertThat(ids(and(gte("_id", "p2"), lt("_id", "p4")))).containsExactly("p2", "p3");
        assertThat(ids(and(gt("_id", "p2"), lte("_id", "p4")))).containsExactly("p3", "p4");
        assertThat(ids(and(gte("_id", "p"), lt("_id", "p\uffff"), eq("version", 2))))
                .isEmpty();
        assertThat(ids(and(gt("_id", "p7"), gt("_id", "p8")))).containsExactly("p9");
    }

    private List<String> ids(org.bson.conversions.Bson filter) {
        return goals.find(filter).map(document -> document.getString("_id")).into(new ArrayList<>());
    }

    @Test
    void pushesPullsAndSlices() {
        goals.updateOne(
                eq("_id", "p1"),
                combine(
                        push("pending", new Document("seq", 2)),
                        pushEach("receipts", List.of("a", "b", "c"), new PushOptions().slice(-2))));
        goals.updateOne(eq("_id", "p1"), push("pending", new Document("seq", 3)));
        goals.updateOne(eq("_id", "p1"), pullByFilter(eq("pending", new Document("seq", new Document("$lte", 2)))));

        Document goal = goals.find(eq("_id", "p1")).first();
        assertThat(goal).containsEntry("pending", List.of(new Document("seq", 3)));
        assertThat(goal).containsEntry("receipts", List.of("b", "c"));
    }

    @Test
    void findsTheFewWithAFieldThroughItsIndex() {
        goals.createIndex(
                Indexes.ascending("pending.at"),
                new IndexOptions().name("pending").partialFilterExpression(exists("pending.at")));
        Instant early = Instant.ofEpochSecond(1);
        goals.updateOne(eq("_id", "p1"), push("pending", new Document("seq", 1).append("at", early)));
        goals.updateOne(
                eq("_id", "p2"), push("pending", new Document("seq", 1).append("at", Instant.ofEpochSecond(9))));
        goals.insertOne(new Document("_id", "q").append("pending", List.of()));

        assertThat(ids(exists("pending.at"))).containsExactly("p1", "p2");
        assertThat(ids(and(lt("pending.at", Instant.ofEpochSecond(5)), gt("_id", "p0"))))
                .containsExactly("p1");
        var oldest = goals.aggregate(List.of(
                Aggregates.match(exists("pending.at")),
                Aggregates.unwind("$pending"),
                Aggregates.group(null, Accumulators.sum("events", 1), Accumulators.min("oldest", "$pending.at"))));
        assertThat(oldest.first())
                .containsEntry("events", 2)
                .extractingByKey("oldest", InstanceOfAssertFactories.DATE)
                .hasSameTimeAs("1970-01-01T00:00:01Z");

        goals.updateOne(eq("_id", "p1"), pullByFilter(eq("pending", new Document("seq", new Document("$lte", 1)))));
        goals.deleteOne(eq("_id", "p2"));
        assertThat(ids(exists("pending.at"))).isEmpty();
        goals.dropIndex("pending");
        assertThat(goals.listIndexes()).hasSize(1);
    }

    @Test
    void upsertsAndAnswersWithTheNewState() {
        goals.updateOne(eq("_id", "new"), set("version", 1), new UpdateOptions().upsert(true));
        Document after = goals.findOneAndUpdate(
                and(eq("_id", "new"), eq("version", 1)),
                inc("version", 1),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        assertThat(after).containsEntry("version", 2);
        assertThat(goals.find(eq("_id", "new")).first()).containsEntry("version", 2);
    }

    @Test
    void keepsCompoundKeysUniqueAndFindsByThem() {
        goals.createIndex(
                Indexes.ascending("patient", "seq"),
                new IndexOptions().unique(true).sparse(true));
        goals.insertOne(new Document("_id", "a").append("patient", "p1").append("seq", 1));
        assertThatThrownBy(() -> goals.insertOne(
                        new Document("_id", "b").append("patient", "p1").append("seq", 1)))
                .isInstanceOf(MongoWriteException.class);
        assertThat(ids(and(eq("patient", "p1"), eq("seq", 1)))).containsExactly("a");
    }

    @Test
    void listsAndDrops() {
        assertThat(client.listDatabaseNames()).containsExactly("goals");
        assertThat(client.getDatabase("goals").listCollectionNames()).containsExactly("goals");
        goals.drop();
        assertThat(goals.countDocuments()).isZero();
        goals.insertOne(new Document("_id", "p1"));
        client.getDatabase("goals").drop();
        assertThat(client.listDatabaseNames()).isEmpty();
    }

    @Test
    void keepsEarlierReadersDocumentsAsTheyWere() {
        try (var cursor = goals.find().batchSize(2).cursor()) {
            cursor.next();
            goals.updateMany(new Document(), set("version", 2));
            List<Integer> versions = new ArrayList<>();
            cursor.forEachRemaining(document -> versions.add(document.getInteger("version")));
            assertThat(versions).hasSize(9).containsOnly(1);
        }
    }
}
