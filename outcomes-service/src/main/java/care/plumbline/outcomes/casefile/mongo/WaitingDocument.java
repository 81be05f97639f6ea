package care.plumbline.outcomes.casefile.mongo;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/// Of a stored case file what a work list shows.
public record WaitingDocument(@BsonId String id, StateDocument state) {

    /// Of its state.
    public record StateDocument(
            @Nullable LocalDate dueSince, @Nullable LocalDate overdueSince, List<AssessmentDocument> assessments) {}
}
