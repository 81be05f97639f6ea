package care.plumbline.embedded.database;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.util.List;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers commands from the store, each through the gate; errors become answers here, where no document gets logged.
final class GuardedBackend extends AbstractMongoBackend {
    private static final Logger log = LoggerFactory.getLogger(GuardedBackend.class);
    private static final int INTERNAL_ERROR = 1;

    private final MVStore store;
    private final CommitGate gate;
    private final Room room;
    private final Runnable end;

    /// @param end closes the store, after the last command
    GuardedBackend(MVStore store, CommitGate gate, Room room, Runnable end) {
        super(defaultClock());
        this.store = store;
        this.gate = gate;
        this.room = room;
        this.end = end;
        StoredDatabase.names(store).forEach(this::resolveDatabase);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new StoredDatabase(name, store, getCursorRegistry());
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        try {
            return super.handleMessage(message);
        } catch (MongoServerError e) {
            return error(e.getCode(), e.getCodeName(), e.getMessageWithoutErrorCode());
        } catch (MongoServerException e) {
            return error(INTERNAL_ERROR, "InternalError", e.getMessageWithoutErrorCode());
        } catch (RuntimeException e) {
            // Its message may quote a document.
            log.error("a command failed: {}", e.getClass().getName());
            return error(
                    INTERNAL_ERROR,
                    "InternalError",
                    "unexpected " + e.getClass().getSimpleName());
        }
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        // The library opens each database anew to list them.
        Supplier<Document> answer = command.equalsIgnoreCase("listDatabases")
                ? this::listDatabases
                : () -> super.handleCommand(channel, database, command, query);
        return switch (CommandRules.check(command, query)) {
            case READ -> gate.read(answer);
            case WRITE -> {
                room.require();
                yield gate.write(answer);
            }
            case STRUCTURE -> {
                room.require();
                yield gate.writeAlone(answer);
            }
        };
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        return gate.read(() -> super.handleQuery(query));
    }

    @Override
    public void close() {
        super.close();
        end.run();
    }

    private Document listDatabases() {
        List<Document> names = listDatabaseNames().stream()
                .sorted()
                .map(name -> new Document("name", name))
                .toList();
        return new Document("databases", names).append("ok", 1.0);
    }

    private static Document error(int code, String name, String message) {
        return new Document("ok", 0.0)
                .append("errmsg", message)
                .append("code", code)
                .append("codeName", name);
    }
}
