package care.plumbline.embedded.database;

import de.bwaldvogel.mongo.MongoServer;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/// A running embedded database.
///
/// What it answered is stored: it survives the death of the process and, where commits are forced, of the machine.
/// It knows single-document operations on declared unique indexes, and refuses what it would get wrong.
public final class EmbeddedDatabase implements AutoCloseable {
    /// Each connection stays with one of these; a thread that waits for a commit makes the commit larger.
    private static final int THREADS = 16;

    private final MongoServer server;
    private final InetSocketAddress address;

    private EmbeddedDatabase(MongoServer server, InetSocketAddress address) {
        this.server = server;
        this.address = address;
    }

    /// Returns when it can be connected to.
    ///
    /// @throws DatabaseNotStarted with a message for people
    public static EmbeddedDatabase start(EmbeddedDatabaseSettings settings) {
        Path file = settings.file();
        if (file == null) {
            MVStore store = MVStore.open(null);
            store.setVersionsToKeep(0);
            return start(settings, new GuardedBackend(store, gate(store, false), Room.unlimited(), store::close));
        }
        StoreFile stored = StoreFile.open(file, settings);
        CommitGate gate = gate(stored.store(), settings.force());
        Room room = new Room(() -> StoreFile.usable(file));
        return start(settings, new GuardedBackend(stored.store(), gate, room, stored::close));
    }

    static EmbeddedDatabase start(EmbeddedDatabaseSettings settings, GuardedBackend backend) {
        MongoServer server = new MongoServer(backend);
        try {
            server.bind(new InetSocketAddress(settings.host(), settings.port()), 1, THREADS);
            return new EmbeddedDatabase(server, server.getLocalAddress());
        } catch (Exception e) {
            server.shutdownNow();
            throw notBound(settings, e);
        }
    }

    static CommitGate gate(MVStore store, boolean force) {
        return new CommitGate(new CommitGate.Store() {
            @Override
            public void commit() {
                store.commit();
            }

            @Override
            public void force() {
                if (force) {
                    store.sync();
                }
            }
        });
    }

    /// What a MongoDB driver connects to.
    public String uri() {
        return "mongodb://" + address.getHostString() + ":" + address.getPort() + "/";
    }

    public int port() {
        return address.getPort();
    }

    /// Ends the connections, stores what is left.
    @Override
    public void close() {
        server.shutdownNow();
    }

    private static DatabaseNotStarted notBound(EmbeddedDatabaseSettings settings, Exception e) {
        String where = settings.host() + ":" + settings.port();
        return e instanceof BindException
                ? new DatabaseNotStarted("the embedded database cannot listen on " + where + ": the port is in use", e)
                : new DatabaseNotStarted("the embedded database cannot listen on " + where + ": " + e, e);
    }
}
