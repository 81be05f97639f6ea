package care.plumbline.local.run;

import care.plumbline.local.Trouble;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Where a Plumbline on one machine keeps everything: data, logs and the state of its processes.
public final class DataFolder {
    /// Raised when the layout of the folder changes.
    private static final String FORMAT = "1";

    private static final long NEEDED_MB = 300;
    private static final long FULL_MB = 64;

    private final Path path;

    private DataFolder(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    /// @param given by the user; else `.plumbline` beside the launcher
    public static DataFolder of(@Nullable Path given) {
        return new DataFolder(given != null ? given : Installation.home().resolve(".plumbline"));
    }

    public Path path() {
        return path;
    }

    public Path logs() {
        return path.resolve("logs");
    }

    /// What is stored; apart for a run that keeps nothing.
    public Path data(boolean ephemeral) {
        return path.resolve(ephemeral ? "ephemeral" : "data");
    }

    /// Makes the folder ready to be started in.
    ///
    /// @throws Trouble when that cannot be
    public void prepare() {
        try {
            if (!Files.isDirectory(path)) {
                createPrivately(path);
            }
            Files.createDirectories(logs());
            checkFormat();
        } catch (IOException e) {
            throw new Trouble(
                    "The data folder " + path + " cannot be used (" + e.getMessage()
                            + "). Is it yours to write? Choose another one with --data DIR.",
                    e);
        }
        if (freeMegabytes() < NEEDED_MB) {
            throw new Trouble("The disk is full: " + freeMegabytes() + " MB are free at " + path + ", " + NEEDED_MB
                    + " MB are needed. Make room, or choose another disk with --data DIR.");
        }
    }

    /// What to say about the disk while Plumbline runs; empty when there is room.
    public Optional<String> diskTrouble() {
        return freeMegabytes() >= FULL_MB
                ? Optional.empty()
                : Optional.of("The disk is full: " + freeMegabytes() + " MB are free at " + path
                        + ", so writes are refused. Make room; nothing that was answered is lost.");
    }

    private long freeMegabytes() {
        return path.toFile().getUsableSpace() / (1024 * 1024);
    }

    private void checkFormat() throws IOException {
        Path file = path.resolve("format");
        if (!Files.exists(file)) {
            Files.writeString(file, FORMAT + "\n");
            return;
        }
        String format = Files.readString(file).strip();
        if (!format.equals(FORMAT)) {
            throw new Trouble(
                    "The data in " + path + " have format " + format + ", this version of Plumbline reads " + FORMAT
                            + ". Start them with the version that wrote them, or choose another folder with --data DIR.");
        }
    }

    /// What runs in this folder.
    ///
    /// @throws Trouble when nothing does
    public RunState running() {
        return state().filter(state -> !state.alive().isEmpty())
                .orElseThrow(() -> new Trouble("Plumbline is not up in " + path + ". Start it: ./plumbline up"));
    }

    /// What the last `up` left, if it was not stopped cleanly since.
    public Optional<RunState> state() {
        if (!Files.exists(stateFile())) {
            return Optional.empty();
        }
        try (var in = Files.newBufferedReader(stateFile())) {
            Properties properties = new Properties();
            properties.load(in);
            return Optional.of(RunState.from(properties));
        } catch (IOException | IllegalArgumentException e) {
            throw new Trouble(
                    "The state file " + stateFile() + " cannot be read (" + e.getMessage()
                            + "). Stop what is left of Plumbline by hand, then remove it.",
                    e);
        }
    }

    public void keep(RunState state) {
        Path unfinished = path.resolve("state.properties.new");
        try {
            try (var out = Files.newBufferedWriter(unfinished)) {
                state.asProperties().store(out, "What ./plumbline up started; ./plumbline down removes it");
            }
            Files.move(unfinished, stateFile(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Trouble("The state file " + stateFile() + " cannot be written: " + e.getMessage(), e);
        }
    }

    /// After the last process has ended.
    public void forget(RunState state) {
        try {
            Files.deleteIfExists(stateFile());
            if (state.ephemeral()) {
                dropEphemeral();
            }
        } catch (IOException e) {
            throw new Trouble("Not everything in " + path + " could be removed: " + e.getMessage(), e);
        }
    }

    public void dropEphemeral() throws IOException {
        drop(data(true));
    }

    /// An empty folder for what the processes keep only while they run; a killed one leaves it there, and the next
    /// start removes it.
    public Path emptyTemporary() throws IOException {
        Path temporary = path.resolve("tmp");
        drop(temporary);
        return Files.createDirectories(temporary);
    }

    private static void drop(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /// Does something that starts or stops processes.
    ///
    /// @throws Trouble when another command is doing so
    public <T> T locked(Supplier<T> work) {
        try (FileChannel channel =
                FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (isTaken(channel)) {
                throw new Trouble("Another ./plumbline up or down is at work in " + path + ". Wait until it is done.");
            }
            return work.get();
        } catch (IOException e) {
            throw new Trouble("The data folder " + path + " cannot be locked: " + e.getMessage(), e);
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    private Path stateFile() {
        return path.resolve("state.properties");
    }

    private static void createPrivately(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }
}
