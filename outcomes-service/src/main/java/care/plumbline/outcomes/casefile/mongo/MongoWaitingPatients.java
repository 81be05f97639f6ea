package care.plumbline.outcomes.casefile.mongo;

import care.plumbline.outcomes.casefile.WaitingPatient;
import care.plumbline.outcomes.casefile.WaitingPatients;
import care.plumbline.outcomes.schedule.Assessment;
import care.plumbline.outcomes.schedule.AssessmentState;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The work lists: two indexes over the case files, read from the place of the page before on.
@Component
final class MongoWaitingPatients implements WaitingPatients {

    private static final String DUE = "state.dueSince";
    private static final String OVERDUE = "state.overdueSince";
    private static final LocalDate BEFORE_ALL = LocalDate.of(1900, 1, 1);

    private final MongoCollection<WaitingDocument> files;

    MongoWaitingPatients(MongoDatabase database) {
        this.files = database.getCollection(MongoCaseFiles.COLLECTION, WaitingDocument.class);
        files.createIndex(Indexes.ascending(DUE, "_id"), new IndexOptions().name("assessments-due"));
        files.createIndex(Indexes.ascending(OVERDUE, "_id"), new IndexOptions().name("assessments-overdue"));
    }

    @Override
    public List<WaitingPatient> waiting(AssessmentState state, @Nullable Place after, int limit) {
        String since = state == AssessmentState.OVERDUE ? OVERDUE : DUE;
        return files.find(from(since, after))
                .projection(Projections.include(since, "state.assessments"))
                .sort(Sorts.ascending(since, "_id"))
                .limit(limit)
                .map(document -> waiting(document, state))
                .into(new ArrayList<>());
    }

    private static Bson from(String since, @Nullable Place after) {
        return after == null
                ? Filters.gte(since, BEFORE_ALL)
                : Filters.or(
                        Filters.gt(since, after.since()),
                        Filters.and(Filters.eq(since, after.since()), Filters.gt("_id", after.patient())));
    }

    private static WaitingPatient waiting(WaitingDocument document, AssessmentState state) {
        List<Assessment> assessments = document.state().assessments().stream()
                .map(stored -> stored.kept().assessment())
                .filter(one -> one.state() == state)
                .toList();
        LocalDate since = assessments.stream()
                .map(Assessment::since)
                .min(LocalDate::compareTo)
                .orElseThrow();
        return new WaitingPatient(document.id(), since, assessments);
    }
}
