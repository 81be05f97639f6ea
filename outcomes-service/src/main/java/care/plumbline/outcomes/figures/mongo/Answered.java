package care.plumbline.outcomes.figures.mongo;

import care.plumbline.delivery.StoreUnavailable;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import java.util.function.Supplier;

/// Tells a database that is away from one that answers. Everything the figures write may be done again.
final class Answered {

    private Answered() {}

    static <R> R by(Supplier<R> operation) {
        try {
            return operation.get();
        } catch (MongoException failure) {
            throw isDuplicateKey(failure) ? failure : new StoreUnavailable(failure);
        }
    }

    static boolean isDuplicateKey(MongoException failure) {
        return ErrorCategory.fromErrorCode(failure.getCode()) == ErrorCategory.DUPLICATE_KEY;
    }
}
