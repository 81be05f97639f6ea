package care.plumbline.embedded.database;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.h2.mvstore.MVStore;

/// An embedded database in a process of its own, so that a test can kill it.
final class DatabaseProcess implements AutoCloseable {

    enum Mode {
        /// As it is used.
        GUARDED,
        FORCED,
        /// As the library does it: answers at once and commits now and then. The check of lost writes must see it.
        CARELESS
    }

    private final Process process;
    private final String uri;

    private DatabaseProcess(Process process, String uri) {
        this.process = process;
        this.uri = uri;
    }

    static DatabaseProcess start(Path file, Mode mode) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DatabaseProcess.class.getName(),
                        file.toString(),
                        mode.name()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        String line = said.readLine();
        while (line != null && !line.startsWith("mongodb:")) {
            line = said.readLine();
        }
        if (line == null) {
            throw new IOException("the database did not start");
        }
        return new DatabaseProcess(process, line);
    }

    MongoClient client() {
        return MongoClients.create(uri + "?serverSelectionTimeoutMS=2000&retryWrites=false&retryReads=false");
    }

    /// SIGKILL.
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    static void main(String[] args) {
        Path file = Path.of(args[0]);
        var settings = EmbeddedDatabaseSettings.inFile(file);
        EmbeddedDatabase database = switch (Mode.valueOf(args[1])) {
            case GUARDED -> EmbeddedDatabase.start(settings.unforced());
            case FORCED -> EmbeddedDatabase.start(settings);
            case CARELESS -> careless(settings);
        };
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        System.out.println(database.uri());
    }

    private static EmbeddedDatabase careless(EmbeddedDatabaseSettings settings) {
        StoreFile file = StoreFile.open(Objects.requireNonNull(settings.file()), settings);
        MVStore store = file.store();
        store.setAutoCommitDelay(1_000);
        CommitGate open = new CommitGate(new CommitGate.Store() {
            @Override
            public void commit() {}

            @Override
            public void force() {}
        });
        return EmbeddedDatabase.start(settings, new GuardedBackend(store, open, Room.unlimited(), file::close));
    }
}
