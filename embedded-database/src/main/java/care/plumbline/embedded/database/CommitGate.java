package care.plumbline.embedded.database;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets no answer out before everything it may have seen or done is stored.
///
/// Writes run side by side; a commit waits until none is half done. One waiting command commits for all that wait with
/// it. A read waits too when a write was under way: whoever acts on what they read (publishes an event, say) must not
/// act on what a crash takes back. After a failed commit nothing is answered any more.
final class CommitGate {

    /// What makes changes last.
    interface Store {
        void commit();

        /// Called outside of the writers' lock; may do nothing.
        void force();
    }

    private static final Logger log = LoggerFactory.getLogger(CommitGate.class);

    private final Store store;
    private final ReentrantReadWriteLock quiet = new ReentrantReadWriteLock(true);
    private final AtomicLong begun = new AtomicLong();
    private final Object turn = new Object();
    private volatile long stored;
    private boolean committing;
    private volatile @Nullable Throwable failure;

    CommitGate(Store store) {
        this.store = store;
    }

    /// Runs a command that changes documents.
    <T> T write(Supplier<T> command) {
        return write(quiet.readLock(), command);
    }

    /// Runs a command that changes collections or indexes: nothing else writes meanwhile.
    <T> T writeAlone(Supplier<T> command) {
        return write(quiet.writeLock(), command);
    }

    private <T> T write(Lock lock, Supplier<T> command) {
        refuseAfterFailure();
        long ticket = begun.get();
        try {
            lock.lock();
            try {
                ticket = begun.incrementAndGet();
                return command.get();
            } finally {
                lock.unlock();
            }
        } finally {
            awaitStored(ticket);
        }
    }

    /// Runs a command that changes nothing.
    <T> T read(Supplier<T> command) {
        refuseAfterFailure();
        try {
            return command.get();
        } finally {
            awaitStored(begun.get());
        }
    }

    private void awaitStored(long ticket) {
        if (stored < ticket && isLeader(ticket)) {
            commitForAll();
        }
        refuseAfterFailure();
    }

    /// Waits for the commit that is under way; true when it was not enough and it is the caller's turn to commit.
    private boolean isLeader(long ticket) {
        boolean interrupted = false;
        try {
            synchronized (turn) {
                while (committing) {
                    try {
                        turn.wait();
                    } catch (InterruptedException e) {
                        interrupted = true;
                    }
                    if (stored >= ticket || failure != null) {
                        return false;
                    }
                }
                if (stored >= ticket || failure != null) {
                    return false;
                }
                committing = true;
                return true;
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void commitForAll() {
        long upTo = 0;
        Throwable failed = null;
        try {
            quiet.writeLock().lock();
            try {
                upTo = begun.get();
                store.commit();
            } finally {
                quiet.writeLock().unlock();
            }
            store.force();
        } catch (RuntimeException | Error e) {
            failed = e;
        } finally {
            synchronized (turn) {
                if (failed == null) {
                    stored = upTo;
                } else {
                    failure = failed;
                    log.error("the embedded database could not write its file and has stopped", failed);
                }
                committing = false;
                turn.notifyAll();
            }
        }
    }

    private void refuseAfterFailure() {
        Throwable cause = failure;
        if (cause != null) {
            throw new StoreFailed(cause);
        }
    }
}
