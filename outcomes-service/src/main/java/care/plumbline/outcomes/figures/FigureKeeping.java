package care.plumbline.outcomes.figures;

import care.plumbline.outcomes.judgement.PatientContributions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Keeps the figures of all groups equal to the sum of the patients' newest contributions, exactly, whatever is
/// delivered twice, late, in other batches or after a crash. No write touches more than one document.
///
/// Each step of a lane goes: page of the journal, groups, ledger. What was begun is written down first; a group
/// remembers the last step of each lane that moved it, in the same write that moved it; the ledger is written
/// when all groups have moved. So after a crash at any point, and also while another process works on the same
/// lane, the step can be done again by anybody: groups that it has moved stay as they are, and the ledger says
/// when nothing is left to do.
public final class FigureKeeping {

    private final Tallying tallying;
    private final Journal journal;
    private final Groups groups;
    private final Ledger ledger;
    private final List<ReentrantLock> lanes = IntStream.range(0, JournalPage.LANES)
            .mapToObj(lane -> new ReentrantLock())
            .toList();
    private final long[] finished = new long[JournalPage.LANES];

    public FigureKeeping(Tallying tallying, Journal journal, Groups groups, Ledger ledger) {
        this.tallying = tallying;
        this.journal = journal;
        this.groups = groups;
        this.ledger = ledger;
    }

    /// Counts the newest contributions of each patient; what is older than what was counted before changes
    /// nothing.
    ///
    /// @return those that come to something else than was counted of the same version: they are not counted
    public List<PatientContributions> keep(Collection<PatientContributions> contributions) {
        List<PatientContributions> told = List.copyOf(contributions);
        List<LedgerEntry> entries = tallying.entriesOf(told);
        Map<Integer, List<LedgerEntry>> lanes = entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> JournalPage.laneOf(entry.patient()), TreeMap::new, Collectors.toList()));
        Set<LedgerEntry> contradicting = new HashSet<>();
        lanes.forEach((lane, ofLane) -> locked(lane, () -> contradicting.addAll(keep(lane, ofLane))));
        return IntStream.range(0, told.size())
                .filter(n -> contradicting.contains(entries.get(n)))
                .mapToObj(told::get)
                .toList();
    }

    /// Finishes what a crash may have left half done.
    public void settle() {
        for (int lane = 0; lane < JournalPage.LANES; lane++) {
            int one = lane;
            locked(one, () -> finish(journal.page(one)));
        }
    }

    private List<LedgerEntry> keep(int lane, List<LedgerEntry> entries) {
        // Ends: a page that could not be turned was turned by another process, which has then come one step further.
        while (true) {
            JournalPage page = journal.page(lane);
            finish(page);
            News news = News.of(entries, present(entries));
            if (news.newest().isEmpty()) {
                return news.contradicting();
            }
            JournalPage next = page.next(news.newest());
            if (journal.turnTo(next)) {
                finish(next);
                return news.contradicting();
            }
        }
    }

    /// What entries are against those of the ledger.
    ///
    /// @param newest what takes the place of what is in it, once a patient
    /// @param contradicting what was made of a version that is known, and comes to something else
    private record News(List<LedgerEntry> newest, List<LedgerEntry> contradicting) {

        static News of(List<LedgerEntry> entries, Map<String, LedgerEntry> present) {
            SortedMap<String, LedgerEntry> newest = new TreeMap<>();
            List<LedgerEntry> contradicting = new ArrayList<>();
            for (LedgerEntry entry : entries) {
                LedgerEntry known = newest.getOrDefault(entry.patient(), presentOf(entry, present));
                if (entry.isNewerThan(known)) {
                    newest.put(entry.patient(), entry);
                } else if (entry.contradicts(known)) {
                    contradicting.add(entry);
                }
            }
            return new News(List.copyOf(newest.values()), contradicting);
        }
    }

    private void finish(JournalPage page) {
        if (finished[page.lane()] >= page.step()) {
            return;
        }
        Map<String, LedgerEntry> present = present(page.entries());
        SortedMap<String, Tally> differences = new TreeMap<>();
        Instant recordedAt = Instant.EPOCH;
        for (LedgerEntry entry : newer(page.entries(), present)) {
            recordedAt = entry.recordedAt().isAfter(recordedAt) ? entry.recordedAt() : recordedAt;
            // Two patients' differences may cancel out. The group is marked all the same: somebody who finishes this
            // step when one of the two is in the ledger sees the other's difference alone, and must not apply it.
            entry.differenceFrom(presentOf(entry, present))
                    .forEach((group, moved) -> differences.merge(group, moved, Tally::plus));
        }
        groups.move(differences, page, recordedAt);
        ledger.enterAll(page.entries());
        finished[page.lane()] = page.step();
    }

    private static List<LedgerEntry> newer(Collection<LedgerEntry> entries, Map<String, LedgerEntry> present) {
        return entries.stream()
                .filter(entry -> entry.isNewerThan(presentOf(entry, present)))
                .toList();
    }

    private Map<String, LedgerEntry> present(Collection<LedgerEntry> entries) {
        return ledger.of(entries.stream().map(LedgerEntry::patient).distinct().toList());
    }

    private static LedgerEntry presentOf(LedgerEntry entry, Map<String, LedgerEntry> present) {
        return present.getOrDefault(entry.patient(), LedgerEntry.none(entry.patient()));
    }

    private void locked(int lane, Runnable work) {
        ReentrantLock lock = lanes.get(lane);
        lock.lock();
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }
}
