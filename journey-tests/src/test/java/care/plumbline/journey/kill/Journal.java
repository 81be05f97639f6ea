package care.plumbline.journey.kill;

import care.plumbline.journey.running.Service;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// What was acknowledged, thing by thing: what must be there whatever happens.
final class Journal {
    private final Map<Place, Map<String, String>> last = new ConcurrentHashMap<>();
    private final AtomicLong acknowledged = new AtomicLong();
    private final AtomicLong unanswered = new AtomicLong();

    /// Where a thing can be read.
    record Place(Service service, String path) {}

    /// @param members JSON pointer and value that the thing has from now on
    void acknowledged(Service service, String path, Map<String, String> members) {
        last.merge(new Place(service, path), members, Journal::both);
        acknowledged.incrementAndGet();
    }

    private static Map<String, String> both(Map<String, String> before, Map<String, String> now) {
        Map<String, String> both = new LinkedHashMap<>(before);
        both.putAll(now);
        return both;
    }

    /// A request that nobody answered: it may have been done or not, and is sent again.
    void unanswered() {
        unanswered.incrementAndGet();
    }

    long count() {
        return acknowledged.get();
    }

    long countUnanswered() {
        return unanswered.get();
    }

    Map<Place, Map<String, String>> places() {
        return Map.copyOf(last);
    }

    /// Ids of a patient's measurements that were acknowledged.
    List<String> measurements(String patient) {
        String root = "/patients/" + patient + "/measurements/";
        return last.keySet().stream()
                .map(Place::path)
                .filter(path -> path.startsWith(root))
                .map(path -> path.substring(root.length()))
                .sorted()
                .toList();
    }
}
