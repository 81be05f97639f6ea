package care.plumbline.embedded.database;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetSocketAddress;

/// A running embedded database.
public final class EmbeddedDatabase implements AutoCloseable {
    private final MongoServer server;
    private final InetSocketAddress address;

    private EmbeddedDatabase(MongoServer server, InetSocketAddress address) {
        this.server = server;
        this.address = address;
    }

    public static EmbeddedDatabase start(EmbeddedDatabaseSettings settings) {
        MongoServer server = new MongoServer(new MemoryBackend());
        server.bind(new InetSocketAddress(settings.host(), settings.port()), 1, 16);
        return new EmbeddedDatabase(server, server.getLocalAddress());
    }

    /// What a MongoDB driver connects to.
    public String uri() {
        return "mongodb://" + address.getHostString() + ":" + address.getPort() + "/";
    }

    public int port() {
        return address.getPort();
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
