package care.plumbline.embedded.database;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Where an embedded database keeps its data and where it listens.
///
/// @param file the store's file; none keeps everything in memory
/// @param host a loopback name or address: the server knows no users, so nobody else may reach it
/// @param port 0 for any free one
/// @param force whether each commit is forced to the disk before the answer, which survives a power failure too;
///     without it an answer survives the death of the process only
/// @param copies how many copies of the file, each taken at a start, are kept
public record EmbeddedDatabaseSettings(@Nullable Path file, String host, int port, boolean force, int copies) {

    public EmbeddedDatabaseSettings {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("port must be 0 to 65535, not " + port);
        }
        if (copies < 0) {
            throw new IllegalArgumentException("copies must not be negative");
        }
        if (!isLoopback(host)) {
            throw new IllegalArgumentException(
                    "the embedded database has no users and listens on this machine only (127.0.0.1), not on " + host);
        }
    }

    public static EmbeddedDatabaseSettings inMemory() {
        return new EmbeddedDatabaseSettings(null, "127.0.0.1", 0, false, 0);
    }

    public static EmbeddedDatabaseSettings inFile(Path file) {
        return new EmbeddedDatabaseSettings(file, "127.0.0.1", 0, true, 3);
    }

    public EmbeddedDatabaseSettings onPort(int newPort) {
        return new EmbeddedDatabaseSettings(file, host, newPort, force, copies);
    }

    /// The same without forcing each commit to the disk: faster, safe when the process dies, not when the power does.
    public EmbeddedDatabaseSettings unforced() {
        return new EmbeddedDatabaseSettings(file, host, port, false, copies);
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
