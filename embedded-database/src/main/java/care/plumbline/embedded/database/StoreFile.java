package care.plumbline.embedded.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/// The file of a store: one process at a time, readable by its owner only, with copies of its last starts beside it.
final class StoreFile implements AutoCloseable {
    /// Raised when what is in the file changes its shape.
    static final int FORMAT = 1;

    private static final int NO_COMPACTION = 0;
    private static final int CACHE_MB = 32;

    private final FileChannel lock;
    private final MVStore store;

    private StoreFile(FileChannel lock, MVStore store) {
        this.lock = lock;
        this.store = store;
    }

    static StoreFile open(Path given, EmbeddedDatabaseSettings settings) {
        Path file = given.toAbsolutePath();
        FileChannel lock = null;
        MVStore store = null;
        try {
            createFolder(folder(file));
            lock = lock(file);
            boolean isNew = createPrivately(file);
            store = open(file, settings.force());
            // Not before it could be read: a damaged file must not push the good copies out.
            if (!isNew) {
                keepCopy(file, settings.copies());
            }
            return new StoreFile(lock, store);
        } catch (IOException | RuntimeException e) {
            if (store != null) {
                store.closeImmediately();
            }
            close(lock);
            throw e instanceof DatabaseNotStarted known
                    ? known
                    : new DatabaseNotStarted("the embedded database cannot use its file " + file + ": " + e, e);
        }
    }

    MVStore store() {
        return store;
    }

    /// Usable bytes of the disk that holds `file`; cheap enough for each write.
    static long usable(Path file) {
        return folder(file).toFile().getUsableSpace();
    }

    static MVStore.Builder builder(String file) {
        return new MVStore.Builder()
                .fileName(file)
                .cacheSize(CACHE_MB)
                // Both: a full buffer would commit in the middle of a command.
                .autoCommitDisabled()
                .autoCommitBufferSize(0);
    }

    private static MVStore open(Path file, boolean force) {
        MVStore store;
        try {
            store = builder(file.toString()).open();
        } catch (MVStoreException e) {
            throw new DatabaseNotStarted(
                    "the embedded database cannot read its file " + file + " (" + e.getMessage()
                            + "). Copies of earlier starts lie beside it as .1 (the newest) to .3:"
                            + " put one in its place, or move the file away to begin anew",
                    e);
        }
        store.setVersionsToKeep(0);
        // Bytes of old versions may be used again at once after the death of a process; after a power failure the
        // disk may have kept an older order of writes, so let some time pass.
        store.setRetentionTime(force ? 1_000 : 0);
        if (store.getCurrentVersion() == 0) {
            store.setStoreVersion(FORMAT);
            store.commit();
        } else if (store.getStoreVersion() != FORMAT) {
            int found = store.getStoreVersion();
            store.closeImmediately();
            throw new DatabaseNotStarted("the file " + file + " has data format " + found
                    + ", this version of Plumbline reads " + FORMAT + ": start it with the version that wrote it");
        }
        return store;
    }

    private static FileChannel lock(Path file) throws IOException {
        Path path = file.resolveSibling(file.getFileName() + ".lock");
        FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // This process has it open already: the same answer.
        }
        channel.close();
        throw new DatabaseNotStarted("the file " + file + " is in use by another process: stop that one first");
    }

    /// Turns copy 1 into 2 and so on, then makes a new copy 1.
    private static void keepCopy(Path file, int copies) throws IOException {
        if (copies == 0) {
            return;
        }
        Files.deleteIfExists(copy(file, copies));
        long needed = Files.size(file) + Room.RESERVE;
        long usable = usable(file);
        if (usable < needed) {
            throw new DatabaseNotStarted("the disk is full: a copy of " + file + " is made at each start and needs "
                    + needed / (1024 * 1024) + " MB, " + usable / (1024 * 1024) + " MB are free. Make room first");
        }
        for (int i = copies - 1; i >= 1; i--) {
            if (Files.exists(copy(file, i))) {
                Files.move(copy(file, i), copy(file, i + 1), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Path unfinished = file.resolveSibling(file.getFileName() + ".copying");
        Files.deleteIfExists(unfinished);
        createPrivately(unfinished);
        Files.copy(file, unfinished, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        Files.move(unfinished, copy(file, 1), StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file lies in a folder");
    }

    private static Path copy(Path file, int number) {
        return file.resolveSibling(file.getFileName() + "." + number);
    }

    private static void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            if (isPosix(folder)) {
                Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectories(folder);
            }
        }
    }

    /// True when there was no such file.
    private static boolean createPrivately(Path file) throws IOException {
        boolean isNew = !Files.exists(file) || Files.size(file) == 0;
        if (!Files.exists(file)) {
            Files.createFile(file);
        }
        if (isPosix(file)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        return isNew;
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /// Stores what is left. The file keeps its size and is filled again: H2 makes it small by moving its parts about,
    /// which has lost data (h2database issue 4247) and breaks H2's own assertions here.
    @Override
    public void close() {
        try {
            if (store.isClosed()) {
                return;
            }
            store.close(NO_COMPACTION);
        } finally {
            close(lock);
        }
    }

    private static void close(@Nullable FileChannel lock) {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
