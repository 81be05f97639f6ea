package care.plumbline.outcomes.figures;

import java.time.Instant;
import java.util.Comparator;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// What one patient has in the figures: the share in each group. Kept as numbers, so that exactly what was
/// added can be taken off again, whatever a later release counts.
///
/// @param version version of the contributions it was made of; 0 before any came
/// @param rules the rules it was tallied by
/// @param affiliation sum of the versions of where its providers belong; rises when the directory tells something new
/// @param recordedAt when the contributions changed
/// @param shares by the text of the group key; never an empty one
public record LedgerEntry(
        String patient,
        long version,
        int rules,
        long affiliation,
        Instant recordedAt,
        SortedMap<String, Tally> shares) {

    private static final Comparator<LedgerEntry> ORDER = Comparator.comparingLong(LedgerEntry::version)
            .thenComparingInt(LedgerEntry::rules)
            .thenComparingLong(LedgerEntry::affiliation);

    public LedgerEntry {
        shares = new TreeMap<>(shares);
        shares.values().removeIf(Tally::isEmpty);
    }

    /// Nothing is counted yet.
    public static LedgerEntry none(String patient) {
        return new LedgerEntry(patient, 0, 0, 0, Instant.EPOCH, new TreeMap<>());
    }

    /// Whether it takes the place of an earlier entry: made of newer contributions, or of the same by newer
    /// rules, or by the same with newer knowledge of where the providers belong.
    public boolean isNewerThan(LedgerEntry other) {
        return ORDER.compare(this, other) > 0;
    }

    /// Whether it was made of the same version by the same rules and knowledge, and is another all the same.
    public boolean contradicts(LedgerEntry other) {
        return ORDER.compare(this, other) == 0 && !shares.equals(other.shares);
    }

    /// What the groups have to be moved by when this entry follows on an earlier one.
    public SortedMap<String, Tally> differenceFrom(LedgerEntry earlier) {
        NavigableSet<String> groups = new TreeSet<>(shares.keySet());
        groups.addAll(earlier.shares.keySet());
        SortedMap<String, Tally> difference = new TreeMap<>();
        for (String group : groups) {
            Tally moved = shareIn(group).minus(earlier.shareIn(group));
            if (!moved.isEmpty()) {
                difference.put(group, moved);
            }
        }
        return difference;
    }

    private Tally shareIn(String group) {
        return shares.getOrDefault(group, Tally.EMPTY);
    }
}
