package care.plumbline.delivery;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoClientException;
import com.mongodb.MongoException;
import com.mongodb.MongoServerException;
import java.util.Set;
import java.util.function.Supplier;

/// Tells a database that is away from a request that is wrong: the first goes by itself, the second never does.
final class DatabaseFailures {

    /// BadValue, FailedToParse, TypeMismatch, InvalidBSON, DocumentValidationFailure, BSONObjectTooLarge,
    /// CommandNotFound.
    private static final Set<Integer> OURS = Set.of(2, 9, 14, 22, 59, 121, 10334, 17419, 17420);

    private DatabaseFailures() {}

    static <R> R translated(Supplier<R> operation) {
        try {
            return operation.get();
        } catch (MongoException failure) {
            throw of(failure);
        }
    }

    static RuntimeException of(MongoException failure) {
        return transientFailure(failure) ? new StoreUnavailable(failure) : failure;
    }

    static boolean duplicateKey(MongoException failure) {
        return ErrorCategory.fromErrorCode(failure.getCode()) == ErrorCategory.DUPLICATE_KEY;
    }

    /// What is not known to be our mistake is taken for a failure of the database: an event is rather late than lost.
    static boolean transientFailure(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TryAgainLater) {
                return true;
            }
            if (cause instanceof MongoServerException server) {
                return !duplicateKey(server) && !OURS.contains(server.getCode());
            }
            if (cause instanceof MongoException mongo && !(cause instanceof MongoClientException)) {
                return !OURS.contains(mongo.getCode());
            }
            if (cause instanceof com.mongodb.MongoTimeoutException
                    || cause instanceof com.mongodb.MongoServerUnavailableException
                    || cause instanceof com.mongodb.MongoConnectionPoolClearedException) {
                return true;
            }
        }
        return false;
    }
}
