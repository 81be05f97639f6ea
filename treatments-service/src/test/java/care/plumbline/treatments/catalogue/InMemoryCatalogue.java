package care.plumbline.treatments.catalogue;

import care.plumbline.treatments.catalogue.TreatmentDecision.Decided;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;

/// A catalogue that lasts as long as the test.
public final class InMemoryCatalogue implements Catalogue {

    private final Map<String, Treatment> treatments = new ConcurrentSkipListMap<>();

    @Override
    public Optional<Treatment> find(String code) {
        return Optional.ofNullable(treatments.get(code));
    }

    @Override
    public List<Treatment> all() {
        return List.copyOf(treatments.values());
    }

    @Override
    public synchronized TreatmentResult change(String code, Function<Treatment, TreatmentDecision> decide) {
        Treatment before = find(code).orElseGet(() -> Treatment.unknown(code));
        TreatmentDecision decision = decide.apply(before);
        Treatment after = decision instanceof Decided(var event) ? before.after(event) : before;
        if (decision instanceof Decided) {
            treatments.put(code, after);
        }
        return new TreatmentResult(decision, after);
    }
}
