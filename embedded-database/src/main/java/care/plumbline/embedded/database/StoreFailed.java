package care.plumbline.embedded.database;

import de.bwaldvogel.mongo.exception.MongoServerError;

/// A commit failed: what was answered before is stored, nothing is answered from now on.
final class StoreFailed extends MongoServerError {
    private static final long serialVersionUID = 1L;

    /// MongoDB's own code for a full disk; drivers do not repeat a command because of it.
    static final int OUT_OF_DISK_SPACE = 14031;

    StoreFailed(Throwable cause) {
        super(
                OUT_OF_DISK_SPACE,
                "OutOfDiskSpace",
                "the embedded database could not write its file and has stopped; nothing that was answered is lost."
                        + " Is the disk full? Make room, then start it again",
                cause);
    }
}
