package care.plumbline.delivery;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonString;

/// Lets one replica at a time do a recurring piece of work. A paused holder may overlap with the next one, so the
/// work itself must bear being done twice.
public final class Lease {

    private final MongoCollection<BsonDocument> leases;
    private final String name;
    private final String owner;
    private final Duration duration;
    private final Clock clock;

    /// @param owner unique per process
    public Lease(MongoDatabase database, String name, String owner, Duration duration, Clock clock) {
        this.leases = database.getCollection("leases", BsonDocument.class);
        this.name = name;
        this.owner = owner;
        this.duration = duration;
        this.clock = clock;
    }

    /// Takes the lease when it is free or run out, prolongs it when it is ours.
    ///
    /// @return whether it is ours now
    public boolean take() {
        Instant now = clock.instant();
        BsonDateTime until = new BsonDateTime(now.plus(duration).toEpochMilli());
        return DatabaseFailures.translated(() -> leases.updateOne(
                                        Filters.and(
                                                Filters.eq("_id", name),
                                                Filters.or(
                                                        Filters.eq("owner", owner),
                                                        Filters.lt("until", new BsonDateTime(now.toEpochMilli())))),
                                        Updates.combine(Updates.set("owner", owner), Updates.set("until", until)))
                                .getMatchedCount()
                        == 1)
                || inserted(until);
    }

    private boolean inserted(BsonDateTime until) {
        try {
            leases.insertOne(new BsonDocument("_id", new BsonString(name))
                    .append("owner", new BsonString(owner))
                    .append("until", until));
            return true;
        } catch (MongoException failure) {
            if (DatabaseFailures.duplicateKey(failure)) {
                return false;
            }
            throw DatabaseFailures.of(failure);
        }
    }

    /// Gives it back, so that the next one need not wait.
    public void release() {
        DatabaseFailures.translated(
                () -> leases.deleteOne(Filters.and(Filters.eq("_id", name), Filters.eq("owner", owner))));
    }
}
