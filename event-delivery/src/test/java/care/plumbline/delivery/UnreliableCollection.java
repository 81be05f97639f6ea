package care.plumbline.delivery;

import com.mongodb.MongoSocketReadException;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoCollection;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import org.bson.BsonDocument;

/// A collection whose next operations fail as a test says: before they reach the server, or after it has done them.
final class UnreliableCollection {

    enum Fault {
        NONE,
        REQUEST_LOST,
        REPLY_LOST
    }

    private final MongoCollection<BsonDocument> real;
    private final Deque<Fault> writes = new ArrayDeque<>();
    private final Deque<Fault> reads = new ArrayDeque<>();
    private Runnable afterLostReply = () -> {};

    UnreliableCollection(MongoCollection<BsonDocument> real) {
        this.real = real;
    }

    UnreliableCollection nextWrite(Fault fault) {
        writes.add(fault);
        return this;
    }

    UnreliableCollection nextRead(Fault fault) {
        reads.add(fault);
        return this;
    }

    UnreliableCollection afterLostReply(Runnable action) {
        afterLostReply = action;
        return this;
    }

    @SuppressWarnings("unchecked")
    MongoCollection<BsonDocument> collection() {
        return (MongoCollection<BsonDocument>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {MongoCollection.class}, (proxy, method, arguments) -> {
                    Fault fault = switch (method.getName()) {
                        case "insertOne", "updateOne", "bulkWrite" -> next(writes);
                        case "find" -> next(reads);
                        default -> Fault.NONE;
                    };
                    if (fault == Fault.REQUEST_LOST) {
                        throw cut();
                    }
                    Object result;
                    try {
                        result = method.invoke(real, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                    if (fault == Fault.REPLY_LOST) {
                        afterLostReply.run();
                        throw cut();
                    }
                    return result;
                });
    }

    private static Fault next(Deque<Fault> faults) {
        Fault next = faults.poll();
        return next == null ? Fault.NONE : next;
    }

    private static MongoSocketReadException cut() {
        return new MongoSocketReadException("cut by the test", new ServerAddress());
    }
}
