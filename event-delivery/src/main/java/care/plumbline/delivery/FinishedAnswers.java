package care.plumbline.delivery;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;

/// Answers already given under a command key, so that a repetition gets the very same one.
public final class FinishedAnswers {

    /// @param digest Digest of the request that was answered.
    /// @param status HTTP status.
    /// @param headers Headers worth repeating: Location, ETag, Content-Type.
    /// @param body As it was sent.
    /// @param at When it was given.
    @SuppressWarnings("ArrayRecordComponent")
    public record Answer(String digest, int status, Map<String, List<String>> headers, byte[] body, Instant at) {}

    private final MongoCollection<BsonDocument> answers;

    public FinishedAnswers(MongoDatabase database) {
        this.answers = database.getCollection("answers", BsonDocument.class);
        DatabaseFailures.translated(() -> answers.createIndex(Indexes.ascending("at"), new IndexOptions().name("age")));
    }

    public Optional<Answer> find(String keyHash) {
        return DatabaseFailures.translated(() -> Optional.ofNullable(
                        answers.find(Filters.eq("_id", keyHash)).first()))
                .map(FinishedAnswers::answer);
    }

    /// Keeps an answer unless there is one; of several at once the first stays.
    ///
    /// @return the answer that is kept
    public Answer keep(String keyHash, Answer answer) {
        try {
            answers.insertOne(document(keyHash, answer));
            return answer;
        } catch (MongoException failure) {
            if (DatabaseFailures.duplicateKey(failure)) {
                return find(keyHash).orElse(answer);
            }
            throw DatabaseFailures.of(failure);
        }
    }

    /// Forgets the answers given before a moment.
    ///
    /// @return how many
    public long sweep(Instant before) {
        return DatabaseFailures.translated(
                        () -> answers.deleteMany(Filters.lt("at", new BsonDateTime(before.toEpochMilli()))))
                .getDeletedCount();
    }

    private static BsonDocument document(String keyHash, Answer answer) {
        BsonArray headers = new BsonArray();
        answer.headers()
                .forEach((name, values) -> headers.add(new BsonDocument("name", new BsonString(name))
                        .append(
                                "values",
                                new BsonArray(
                                        values.stream().map(BsonString::new).toList()))));
        return new BsonDocument("_id", new BsonString(keyHash))
                .append("digest", new BsonString(answer.digest()))
                .append("status", new BsonInt32(answer.status()))
                .append("headers", headers)
                .append("body", new BsonBinary(answer.body()))
                .append("at", new BsonDateTime(answer.at().toEpochMilli()));
    }

    private static Answer answer(BsonDocument document) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        document.getArray("headers")
                .forEach(header -> headers.put(
                        header.asDocument().getString("name").getValue(),
                        header.asDocument().getArray("values").stream()
                                .map(value -> value.asString().getValue())
                                .toList()));
        return new Answer(
                document.getString("digest").getValue(),
                document.getInt32("status").getValue(),
                headers,
                document.getBinary("body").getData(),
                Instant.ofEpochMilli(document.getDateTime("at").getValue()));
    }
}
