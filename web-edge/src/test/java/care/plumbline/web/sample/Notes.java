package care.plumbline.web.sample;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// What the sample service stores, and how often it was asked to change it.
public final class Notes {
    private final Map<String, ConcurrentSkipListMap<String, Note>> byPatient = new ConcurrentHashMap<>();
    private final AtomicInteger changes = new AtomicInteger();

    void put(String patient, Note note) {
        changes.incrementAndGet();
        of(patient).put(note.id(), note);
    }

    Optional<Note> find(String patient, String id) {
        return Optional.ofNullable(of(patient).get(id));
    }

    List<Note> page(String patient, @Nullable String after, int limit) {
        var notes = after == null ? of(patient) : of(patient).tailMap(after, false);
        return notes.values().stream().limit(limit).toList();
    }

    public int count(String patient) {
        return of(patient).size();
    }

    public int changes() {
        return changes.get();
    }

    private ConcurrentSkipListMap<String, Note> of(String patient) {
        return byPatient.computeIfAbsent(patient, any -> new ConcurrentSkipListMap<>());
    }
}
