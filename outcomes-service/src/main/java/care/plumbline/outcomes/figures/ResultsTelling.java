package care.plumbline.outcomes.figures;

import care.plumbline.outcomes.judgement.Evidence;
import care.plumbline.outcomes.judgement.Treatment;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Tells others what this deployment has seen of treatments and providers, when it is called and only what changed: so
/// that a score does not set off an event for everybody.
public final class ResultsTelling {

    private final Groups groups;
    private final LatestTreatments treatments;
    private final ToldResults told;
    /// What was looked at before, so that only what moved is looked up.
    private final Map<String, Integer> seen = new ConcurrentHashMap<>();

    public ResultsTelling(Groups groups, LatestTreatments treatments, ToldResults told) {
        this.groups = groups;
        this.treatments = treatments;
        this.told = told;
    }

    /// @return how many results were new
    public int tell(Instant now) {
        int changed = 0;
        for (Group group : groups.ofKind(GroupKind.TREATMENT)) {
            Optional<Evidence> evidence = treatments
                    .latest(group.key().name().code())
                    .flatMap((Treatment entry) -> entry.evidenceOn(group.key().measure()));
            changed += tell(group, evidence.orElse(null), now);
        }
        for (Group group : groups.ofKind(GroupKind.PROVIDER)) {
            changed += tell(group, null, now);
        }
        return changed;
    }

    private int tell(Group group, @Nullable Evidence evidence, Instant now) {
        int looks = Objects.hash(group.tally(), evidence);
        if (Objects.equals(seen.get(group.key().text()), looks)) {
            return 0;
        }
        boolean isNew = told.tell(Results.of(group, evidence), now);
        seen.put(group.key().text(), looks);
        return isNew ? 1 : 0;
    }
}
