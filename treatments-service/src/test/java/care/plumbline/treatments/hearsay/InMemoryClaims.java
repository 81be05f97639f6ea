package care.plumbline.treatments.hearsay;

import care.plumbline.treatments.hearsay.ClaimDecision.Decided;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Claims that last as long as the test.
public final class InMemoryClaims implements Claims {

    private final Map<String, Heard> heard = new ConcurrentHashMap<>();

    @Override
    public Heard about(String treatment) {
        return heard.getOrDefault(treatment, Heard.nothing(treatment));
    }

    @Override
    public synchronized ClaimDecision change(String treatment, String claim, Function<Heard, ClaimDecision> decide) {
        ClaimDecision decision = decide.apply(about(treatment));
        if (decision instanceof Decided(var event)) {
            heard.put(treatment, about(treatment).after(event));
        }
        return decision;
    }
}
