package care.plumbline.embedded.database;

import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Refuses writes while the disk is nearly full, so that the file is never written into the last byte; reads go on, and
/// writes do again as soon as there is room.
final class Room {
    /// Bytes that must stay free: a commit may be as large as one MongoDB message, 48 MB.
    static final long RESERVE = 64L * 1024 * 1024;

    private static final Logger log = LoggerFactory.getLogger(Room.class);

    private final LongSupplier usable;
    private final AtomicBoolean full = new AtomicBoolean();

    Room(LongSupplier usable) {
        this.usable = usable;
    }

    static Room unlimited() {
        return new Room(() -> Long.MAX_VALUE);
    }

    void require() {
        long bytes = usable.getAsLong();
        boolean isFull = bytes < RESERVE;
        if (full.getAndSet(isFull) != isFull) {
            log.warn(isFull ? "the disk is full: writes are refused" : "there is room again: writes go on");
        }
        if (isFull) {
            throw new MongoServerError(
                    StoreFailed.OUT_OF_DISK_SPACE,
                    "OutOfDiskSpace",
                    "the disk of the embedded database is full: " + bytes / (1024 * 1024) + " MB free, "
                            + RESERVE / (1024 * 1024) + " MB needed; nothing was written");
        }
    }
}
