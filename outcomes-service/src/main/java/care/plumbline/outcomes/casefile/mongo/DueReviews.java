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
import org.bson.Document;
import org.bson.conversions.Bson;

/// The work list of planned reviews: an index over the case files, and a mark beside the state of who has one.
final class DueReviews {

    private static final String PLANNED = "state.reviewOn";
    private static final String CLAIMED = "reviewClaimedUntil";

    private final MongoCollection<Document> files;

    DueReviews(MongoCollection<Document> files) {
        this.files = files;
        files.createIndex(Indexes.ascending(PLANNED), new IndexOptions().name("reviews"));
    }

    List<String> due(LocalDate day, Instant now, int limit) {
        return files.find(dueAndFree(day, now))
                .projection(Projections.include("_id"))
                .limit(limit)
                .map(document -> document.getString("_id"))
                .into(new ArrayList<>());
    }

    boolean claim(String patient, LocalDate day, Instant now, Instant until) {
        return files.updateOne(
                                Filters.and(Filters.eq("_id", patient), dueAndFree(day, now)),
                                Updates.set(CLAIMED, until))
                        .getMatchedCount()
                == 1;
    }

    private static Bson dueAndFree(LocalDate day, Instant now) {
        return Filters.and(
                Filters.lte(PLANNED, day), Filters.or(Filters.exists(CLAIMED, false), Filters.lt(CLAIMED, now)));
    }
}
