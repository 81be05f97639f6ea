package care.plumbline.delivery;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

/// Says the present state of every entity of this service once more. Harmless by version; heals readers that lost
/// something, and fills topics that were made anew.
public final class Republishing {

    private static final int PAGE = 100;
    private static final int AT_ONCE = 500;

    /// @param documents Documents read.
    /// @param published Events the broker has.
    /// @param failed Events it did not take; run it again.
    public record Republished(long documents, long published, long failed) {}

    private final DocumentStores stores;
    private final EventPublisher publisher;

    Republishing(DocumentStores stores, EventPublisher publisher) {
        this.stores = stores;
        this.publisher = publisher;
    }

    /// Returns when the broker has answered for every event.
    public Republished republish() throws InterruptedException {
        Semaphore room = new Semaphore(AT_ONCE);
        AtomicLong published = new AtomicLong();
        AtomicLong failed = new AtomicLong();
        long documents = 0;
        for (PendingDocuments source : stores.opened()) {
            String after = null;
            while (true) {
                Map<String, List<OutgoingEvent>> page = source.currentAfter(after, PAGE);
                for (Map.Entry<String, List<OutgoingEvent>> document : page.entrySet()) {
                    after = document.getKey();
                    documents++;
                    for (OutgoingEvent event : document.getValue()) {
                        room.acquire();
                        publisher.publish(event, null, failure -> {
                            (failure == null ? published : failed).incrementAndGet();
                            room.release();
                        });
                    }
                }
                if (page.size() < PAGE) {
                    break;
                }
            }
        }
        room.acquire(AT_ONCE);
        return new Republished(documents, published.get(), failed.get());
    }
}
