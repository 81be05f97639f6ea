package care.plumbline.delivery;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The parked records of a service: look at them, and try them again once the reason has gone.
public final class ParkedRecords {

    private static final int PAGE = 100;

    /// What became of a record that was tried again.
    public enum Redrive {
        APPLIED,
        REFUSED_AGAIN,
        UNKNOWN
    }

    /// @param applied Records that were applied and are not parked any more.
    /// @param refused Records that stay.
    public record Redriven(int applied, int refused) {}

    private final ParkedStore store;
    private final EventDispatcher dispatcher;

    ParkedRecords(ParkedStore store, EventDispatcher dispatcher) {
        this.store = store;
        this.dispatcher = dispatcher;
    }

    /// The next records in the order of their places.
    ///
    /// @param code only those with this reason, null for all
    /// @param after the last id of the page before, null for the first page
    public List<ParkedRecord> list(@Nullable String code, @Nullable String after, int limit) {
        return store.page(code, after, limit);
    }

    public long count() {
        return store.count();
    }

    /// Hands one record to the same handlers again; it leaves when they took it.
    public Redrive redrive(String id) {
        Optional<ReceivedRecord> received = store.find(id);
        if (received.isEmpty()) {
            return Redrive.UNKNOWN;
        }
        List<EventDispatcher.Refused> refused =
                dispatcher.dispatch(List.of(received.get())).refused();
        if (refused.isEmpty()) {
            store.remove(id);
            return Redrive.APPLIED;
        }
        store.refusedAgain(id, refused.getFirst());
        return Redrive.REFUSED_AGAIN;
    }

    /// Tries all records of one reason again, or all when no reason is given.
    public Redriven redriveAll(@Nullable String code) {
        int applied = 0;
        int refused = 0;
        String after = null;
        while (true) {
            List<ParkedRecord> page = store.page(code, after, PAGE);
            for (ParkedRecord parked : page) {
                switch (redrive(parked.id())) {
                    case APPLIED -> applied++;
                    case REFUSED_AGAIN -> refused++;
                    case UNKNOWN -> {}
                }
                after = parked.id();
            }
            if (page.size() < PAGE) {
                return new Redriven(applied, refused);
            }
        }
    }
}
