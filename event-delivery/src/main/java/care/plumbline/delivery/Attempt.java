package care.plumbline.delivery;

import com.mongodb.client.model.WriteModel;
import java.util.List;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/// What a change came to in one round.
///
/// @param write absent when nothing is to be written
/// @param pending all events that wait in the document once it is written, oldest first
record Attempt<R>(R result, @Nullable WriteModel<BsonDocument> write, List<PendingEvent> pending) {

    static <R> Attempt<R> nothing(R result) {
        return new Attempt<>(result, null, List.of());
    }

    boolean writes() {
        return write != null;
    }
}
