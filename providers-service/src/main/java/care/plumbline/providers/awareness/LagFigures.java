package care.plumbline.providers.awareness;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/// How long it took PCPs to acknowledge, over the items that were put before them in a period: exact counts by whole
/// minutes. Quantiles are the nearest rank: the smallest lag that so many items do not exceed.
///
/// Figures about fewer than five people are not shown, nor what would give them away by subtraction.
public final class LagFigures {

    public static final int FEWEST_PEOPLE = 5;

    private final TreeMap<Long, Long> byMinutes = new TreeMap<>();
    private final Set<String> people = new HashSet<>();
    private final Set<String> answered = new HashSet<>();
    private final Set<String> waiting = new HashSet<>();
    private final Set<String> late = new HashSet<>();
    private long acknowledged;
    private long open;
    private long overdue;

    void add(String patient, Delivery delivery) {
        people.add(patient);
        if (delivery.acknowledgedAt() == null) {
            open++;
            waiting.add(patient);
        } else {
            acknowledged++;
            answered.add(patient);
            byMinutes.merge(
                    Duration.between(delivery.at(), delivery.acknowledgedAt()).toMinutes(), 1L, Long::sum);
        }
        if (delivery.overdueAt() != null) {
            overdue++;
            late.add(patient);
        }
    }

    /// Items put before a PCP.
    public OptionalLong delivered() {
        return enough(people) && isNotGivenAway(waiting) && isNotGivenAway(answered)
                ? OptionalLong.of(acknowledged + open)
                : OptionalLong.empty();
    }

    /// Of them acknowledged: the lags that the quantiles are about.
    public OptionalLong acknowledged() {
        return shown(answered, acknowledged);
    }

    /// Of them still waiting.
    public OptionalLong open() {
        return shown(waiting, open);
    }

    /// Of them overdue at some time, acknowledged since or not.
    public OptionalLong overdue() {
        return shown(late, overdue);
    }

    /// Whole minutes from being put before the PCP to being acknowledged.
    ///
    /// @param share for example 0.9: nine of ten were not later
    public OptionalLong minutes(double share) {
        if (!enough(answered)) {
            return OptionalLong.empty();
        }
        long rank = Math.max(1, (long) Math.ceil(share * acknowledged));
        long passed = 0;
        for (Map.Entry<Long, Long> count : byMinutes.entrySet()) {
            passed += count.getValue();
            if (passed >= rank) {
                return OptionalLong.of(count.getKey());
            }
        }
        return OptionalLong.empty();
    }

    /// Whether anything was left out because it is about too few people.
    public boolean isSuppressed() {
        return delivered().isEmpty()
                || acknowledged().isEmpty()
                || open().isEmpty()
                || overdue().isEmpty();
    }

    private OptionalLong shown(Set<String> about, long count) {
        return enough(people) && isNotGivenAway(about) ? OptionalLong.of(count) : OptionalLong.empty();
    }

    private static boolean enough(Set<String> about) {
        return about.size() >= FEWEST_PEOPLE;
    }

    private static boolean isNotGivenAway(Set<String> about) {
        return about.isEmpty() || enough(about);
    }
}
