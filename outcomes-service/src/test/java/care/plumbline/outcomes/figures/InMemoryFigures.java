package care.plumbline.outcomes.figures;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What the database holds. Several processes may work on it: each sees it through a view, with
/// interruptions of its own before and after every operation on one document.
final class InMemoryFigures {

    /// What a store may get wrong: planted, to see that the tests would notice.
    enum Fault {
        NONE,
        FORGETS_MARKS,
        LEAVES_NO_MARK_FOR_NOTHING,
        ENTERS_OLDER_ONES
    }

    private final Fault fault;

    private final Map<Integer, JournalPage> pages = new HashMap<>();
    private final SortedMap<String, Group> groups = new TreeMap<>();
    private final Map<String, Map<Integer, Long>> marks = new HashMap<>();
    private final SortedMap<String, LedgerEntry> entries = new TreeMap<>();

    InMemoryFigures(Fault fault) {
        this.fault = fault;
    }

    View view(Interruptions interruptions) {
        return new View(interruptions);
    }

    /// The groups in which anything is counted.
    SortedMap<String, Tally> tallies() {
        SortedMap<String, Tally> tallies = new TreeMap<>();
        groups.forEach((key, group) -> {
            if (!group.tally().isEmpty()) {
                tallies.put(key, group.tally());
            }
        });
        return tallies;
    }

    final class View implements Journal, Groups, Ledger {

        private final Interruptions interruptions;

        private View(Interruptions interruptions) {
            this.interruptions = interruptions;
        }

        @Override
        public JournalPage page(int lane) {
            interruptions.here();
            return pages.getOrDefault(lane, JournalPage.blank(lane));
        }

        @Override
        public boolean turnTo(JournalPage next) {
            interruptions.here();
            boolean present = pages.getOrDefault(next.lane(), JournalPage.blank(next.lane()))
                            .step()
                    == next.step() - 1;
            if (present) {
                pages.put(next.lane(), next);
            }
            interruptions.here();
            return present;
        }

        @Override
        public void move(Map<String, Tally> differences, JournalPage step, Instant recordedAt) {
            differences.forEach((group, difference) -> {
                interruptions.here();
                Map<Integer, Long> moved = marks.computeIfAbsent(group, key -> new HashMap<>());
                if (fault == Fault.FORGETS_MARKS || moved.getOrDefault(step.lane(), 0L) < step.step()) {
                    if (fault != Fault.LEAVES_NO_MARK_FOR_NOTHING || !difference.isEmpty()) {
                        moved.put(step.lane(), step.step());
                    }
                    Group before =
                            groups.getOrDefault(group, new Group(GroupKey.parse(group), Tally.EMPTY, Instant.EPOCH));
                    groups.put(
                            group,
                            new Group(
                                    before.key(),
                                    before.tally().plus(difference),
                                    recordedAt.isAfter(before.changedAt()) ? recordedAt : before.changedAt()));
                }
                interruptions.here();
            });
        }

        @Override
        public Optional<Group> find(GroupKey key) {
            return Optional.ofNullable(groups.get(key.text()));
        }

        @Override
        public List<Group> named(String group) {
            return groups.values().stream()
                    .filter(one -> one.key().group().equals(group))
                    .toList();
        }

        @Override
        public List<Group> all() {
            interruptions.here();
            return List.copyOf(groups.values());
        }

        @Override
        public Map<String, LedgerEntry> of(Collection<String> patients) {
            Map<String, LedgerEntry> found = new HashMap<>();
            patients.forEach(patient -> {
                interruptions.here();
                Optional.ofNullable(entries.get(patient)).ifPresent(entry -> found.put(patient, entry));
            });
            return found;
        }

        @Override
        public void enter(LedgerEntry entry) {
            interruptions.here();
            entries.merge(
                    entry.patient(),
                    entry,
                    (present, other) ->
                            fault == Fault.ENTERS_OLDER_ONES || other.isNewerThan(present) ? other : present);
            interruptions.here();
        }

        @Override
        public List<LedgerEntry> page(@Nullable String after, int limit) {
            interruptions.here();
            return entries.values().stream()
                    .filter(entry -> after == null || entry.patient().compareTo(after) > 0)
                    .limit(limit)
                    .toList();
        }
    }
}
