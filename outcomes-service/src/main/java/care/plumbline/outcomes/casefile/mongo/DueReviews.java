package care.plumbline.outcomes.casefile.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;

/// The work list of planned reviews: an index over the case files, and a mark beside the state of who has one.
final class DueReviews {

    private static final String PLANNED = "state.reviewOn";
    private static final String CLAIMED = "reviewClaimedUntil";
    private static final String CLAIMED_BY = "reviewClaimedBy";

    private final MongoCollection<Document> files;

    DueReviews(MongoCollection<Document> files) {
        this.files = files;
        files.createIndex(Indexes.ascending(PLANNED), new IndexOptions().name("reviews"));
    }

    List<String> claim(LocalDate day, Instant now, Instant until, int limit) {
        List<String> due = ids(dueAndFree(day, now), limit);
        if (due.isEmpty()) {
            return due;
        }
        String mine = UUID.randomUUID().toString();
        files.updateMany(
                Filters.and(Filters.in("_id", due), dueAndFree(day, now)),
                Updates.combine(Updates.set(CLAIMED, until), Updates.set(CLAIMED_BY, mine)));
        return ids(Filters.and(Filters.in("_id", due), Filters.eq(CLAIMED_BY, mine)), limit);
    }

    private List<String> ids(Bson filter, int limit) {
        return files.find(filter)
                .projection(Projections.include("_id"))
                .limit(limit)
                .map(document -> document.getString("_id"))
                .into(new ArrayList<>());
    }

    private static Bson dueAndFree(LocalDate day, Instant now) {
        return Filters.and(
                Filters.lte(PLANNED, day), Filters.or(Filters.exists(CLAIMED, false), Filters.lt(CLAIMED, now)));
    }
}
