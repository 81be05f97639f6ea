package care.plumbline.outcomes.figures;

import care.plumbline.outcomes.judgement.PatientContributions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/// Counts all groups anew from what the ledger says of each patient, and holds the ledger against the case files.
public final class Reconciling {

    private static final int PAGE = 500;
    private static final int ATTEMPTS = 5;

    private final FigureKeeping keeping;
    private final Tallying tallying;
    private final Journal journal;
    private final Groups groups;
    private final Ledger ledger;
    private final CaseFileContributions caseFiles;

    public Reconciling(
            FigureKeeping keeping,
            Tallying tallying,
            Journal journal,
            Groups groups,
            Ledger ledger,
            CaseFileContributions caseFiles) {
        this.keeping = keeping;
        this.tallying = tallying;
        this.journal = journal;
        this.groups = groups;
        this.ledger = ledger;
        this.caseFiles = caseFiles;
    }

    /// Compares at a moment when no step is under way; gives up after some attempts when there is none.
    public Reconciliation reconcile() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            keeping.settle();
            List<Long> before = steps();
            Recount recount = new Recount();
            Map<String, Tally> kept = groups.all().stream()
                    .collect(Collectors.toMap(group -> group.key().text(), Group::tally));
            if (steps().equals(before)) {
                return new Reconciliation(
                        true,
                        recount.patients,
                        kept.size(),
                        differences(kept, recount.sums),
                        recount.ahead,
                        recount.differing);
            }
        }
        return new Reconciliation(false, 0, 0, List.of(), 0, 0);
    }

    private List<Long> steps() {
        return LongStream.range(0, JournalPage.LANES)
                .map(lane -> journal.page((int) lane).step())
                .boxed()
                .toList();
    }

    private static List<Reconciliation.Difference> differences(Map<String, Tally> kept, Map<String, Tally> recomputed) {
        NavigableSet<String> keys = new TreeSet<>(kept.keySet());
        keys.addAll(recomputed.keySet());
        List<Reconciliation.Difference> differences = new ArrayList<>();
        for (String group : keys) {
            Tally is = kept.getOrDefault(group, Tally.EMPTY);
            Tally should = recomputed.getOrDefault(group, Tally.EMPTY);
            is.minus(should)
                    .counts()
                    .keySet()
                    .forEach(counter -> differences.add(
                            new Reconciliation.Difference(group, counter, is.of(counter), should.of(counter))));
        }
        return differences;
    }

    /// One pass over ledger and case files.
    private final class Recount {

        private final SortedMap<String, Tally> sums = new TreeMap<>();
        private long patients;
        private long ahead;
        private long differing;

        Recount() {
            String after = null;
            for (List<LedgerEntry> page = ledger.page(after, PAGE); !page.isEmpty(); page = ledger.page(after, PAGE)) {
                page.forEach(entry -> entry.shares().forEach((group, share) -> sums.merge(group, share, Tally::plus)));
                patients += page.size();
                after = page.getLast().patient();
            }
            compareCaseFiles();
        }

        private void compareCaseFiles() {
            String after = null;
            for (List<PatientContributions> page = caseFiles.page(after, PAGE);
                    !page.isEmpty();
                    page = caseFiles.page(after, PAGE)) {
                Map<String, LedgerEntry> counted = ledger.of(
                        page.stream().map(PatientContributions::patient).toList());
                tallying.entriesOf(page)
                        .forEach(one ->
                                compare(one, counted.getOrDefault(one.patient(), LedgerEntry.none(one.patient()))));
                after = page.getLast().patient();
            }
        }

        private void compare(LedgerEntry inCaseFile, LedgerEntry counted) {
            if (inCaseFile.isNewerThan(counted)) {
                ahead++;
            } else if (inCaseFile.version() != counted.version()
                    || !inCaseFile.shares().equals(counted.shares())) {
                differing++;
            }
        }
    }
}
