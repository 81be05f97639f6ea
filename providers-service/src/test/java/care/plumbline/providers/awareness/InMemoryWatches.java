package care.plumbline.providers.awareness;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

public final class InMemoryWatches implements Watches {

    private final Map<String, Watch> known = new HashMap<>();

    @Override
    public synchronized Watch of(String patient) {
        return known.getOrDefault(patient, Watch.none(patient));
    }

    @Override
    public synchronized Watch change(String patient, UnaryOperator<Watch> change) {
        Watch after = change.apply(of(patient));
        known.put(patient, after);
        return after;
    }

    @Override
    public Map<String, Watch> of(Collection<String> patients) {
        return patients.stream().collect(toMap(Function.identity(), this::of));
    }

    @Override
    public Map<String, Watch> changeAll(Collection<String> patients, UnaryOperator<Watch> change) {
        return patients.stream().collect(toMap(Function.identity(), patient -> change(patient, change)));
    }

    @Override
    public synchronized List<String> turning(LocalDate day, int limit) {
        return known.values().stream()
                .filter(watch -> watch.nextOn() != null && !watch.nextOn().isAfter(day))
                .map(Watch::patient)
                .limit(limit)
                .toList();
    }
}
