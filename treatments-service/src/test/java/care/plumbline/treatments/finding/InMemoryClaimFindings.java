package care.plumbline.treatments.finding;

import care.plumbline.treatments.finding.FindingsDecision.Decided;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Findings that last as long as the test.
public final class InMemoryClaimFindings implements ClaimFindings {

    private final ConcurrentSkipListMap<String, Findings> kept = new ConcurrentSkipListMap<>();

    @Override
    public Optional<Findings> find(String treatment) {
        return Optional.ofNullable(kept.get(treatment));
    }

    @Override
    public List<Findings> page(@Nullable String after, int limit) {
        return (after == null ? kept : kept.tailMap(after, false))
                .values().stream().limit(limit).toList();
    }

    @Override
    public synchronized FindingsResult change(String treatment, Function<Findings, FindingsDecision> decide) {
        Findings before = find(treatment).orElseGet(() -> Findings.unread(treatment));
        FindingsDecision decision = decide.apply(before);
        Findings after = decision instanceof Decided(var events) ? before.after(events) : before;
        if (!after.all().isEmpty()) {
            kept.put(treatment, after);
        }
        return new FindingsResult(decision, after);
    }
}
