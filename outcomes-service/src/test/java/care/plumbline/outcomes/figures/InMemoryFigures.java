package care.plumbline.outcomes.figures;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
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
            return operated(() -> pages.getOrDefault(lane, JournalPage.blank(lane)));
        }

        @Override
        public boolean turnTo(JournalPage next) {
            return operated(() -> {
                JournalPage present = pages.getOrDefault(next.lane(), JournalPage.blank(next.lane()));
                if (present.step() != next.step() - 1) {
                    return false;
                }
                pages.put(next.lane(), next);
                return true;
            });
        }

        @Override
        public void move(Map<String, Tally> differences, JournalPage step, Instant recordedAt) {
            differences.forEach((group, difference) -> operated(() -> {
                Map<Integer, Long> moved = marks.computeIfAbsent(group, key -> new HashMap<>());
                if (fault == Fault.FORGETS_MARKS || moved.getOrDefault(step.lane(), 0L) < step.step()) {
                    if (fault != Fault.LEAVES_NO_MARK_FOR_NOTHING || !difference.isEmpty()) {
                        moved.put(step.lane(), step.step());
                    }
                    groups.merge(
                            group,
                            new Group(GroupKey.parse(group), difference, recordedAt),
                            (before, now) -> new Group(
                                    before.key(),
                                    before.tally().plus(difference),
                                    recordedAt.isAfter(before.changedAt()) ? recordedAt : before.changedAt()));
                }
                return true;
            }));
        }

        @Override
        public Optional<Group> find(GroupKey key) {
            return operated(() -> Optional.ofNullable(groups.get(key.text())));
        }

        @Override
        public List<Group> named(String group) {
            return all().stream()
                    .filter(one -> one.key().month() == null)
                    .filter(one -> one.key().group().equals(group))
                    .toList();
        }

        @Override
        public List<Group> months(GroupKey key) {
            return monthsNamed(key.group()).stream()
                    .filter(one -> one.key().measure().equals(key.measure()))
                    .toList();
        }

        @Override
        public List<Group> monthsNamed(String group) {
            return all().stream()
                    .filter(one -> one.key().month() != null)
                    .filter(one -> one.key().group().equals(group))
                    .toList();
        }

        @Override
        public List<Group> ofKind(GroupKind kind) {
            return all().stream()
                    .filter(one -> one.key().month() == null)
                    .filter(one -> one.key().name().kind() == kind)
                    .toList();
        }

        @Override
        public List<Group> all() {
            return operated(() -> List.copyOf(groups.values()));
        }

        @Override
        public Map<String, LedgerEntry> of(Collection<String> patients) {
            Map<String, LedgerEntry> found = new HashMap<>();
            patients.forEach(patient -> operated(() -> Optional.ofNullable(entries.get(patient)))
                    .ifPresent(entry -> found.put(patient, entry)));
            return found;
        }

        @Override
        public void enter(LedgerEntry entry) {
            operated(() -> entries.merge(
                    entry.patient(),
                    entry,
                    (present, other) ->
                            fault == Fault.ENTERS_OLDER_ONES || other.isNewerThan(present) ? other : present));
        }

        @Override
        public List<LedgerEntry> page(@Nullable String after, int limit) {
            return operated(() -> entries.values().stream()
                    .filter(entry -> after == null || entry.patient().compareTo(after) > 0)
                    .limit(limit)
                    .toList());
        }

        /// One operation on one document: interrupted before and after, never in between.
        private <R> R operated(Supplier<R> operation) {
            interruptions.here();
            R result;
            synchronized (InMemoryFigures.this) {
                result = operation.get();
            }
            interruptions.here();
            return result;
        }
    }
}
