package care.plumbline.outcomes.figures;

import care.plumbline.measures.ChangeBand;
import care.plumbline.measures.Measures;
import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.judgement.ContributedBook;
import care.plumbline.outcomes.judgement.Contribution;
import care.plumbline.outcomes.judgement.PatientContributions;
import care.plumbline.outcomes.judgement.Phase;
import care.plumbline.outcomes.judgement.ResultClass;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Turns what a patient contributes into whole numbers for each group that it belongs to.
public final class Tallying {

    /// Rises when the same contributions come to other numbers than before, so that they are counted anew.
    public static final int RULES = 1;

    private static final int THOUSANDTHS = 3;

    private final Measures measures;

    public Tallying(Measures measures) {
        this.measures = measures;
    }

    /// @throws IllegalArgumentException for a measure that is not known
    public LedgerEntry entryOf(PatientContributions contributions) {
        SortedMap<String, Tally> shares = new TreeMap<>();
        for (Contribution contribution : contributions.contributions()) {
            Tally tally = tally(contribution);
            groupsOf(contribution).forEach(group -> shares.merge(group.text(), tally, Tally::plus));
        }
        shares.replaceAll((group, tally) -> withPeople(tally));
        return new LedgerEntry(
                contributions.patient(), contributions.version(), RULES, contributions.recordedAt(), shares);
    }

    private static List<GroupKey> groupsOf(Contribution contribution) {
        return List.of(
                GroupKey.treatment(contribution.treatment(), contribution.measure()),
                GroupKey.provider(contribution.provider(), contribution.measure()),
                GroupKey.all(contribution.measure()));
    }

    private Tally tally(Contribution contribution) {
        Map<String, Long> counts = new HashMap<>();
        count(counts, Counter.COURSES);
        if (!contribution.due()) {
            count(counts, Counter.waiting(contribution.phase()));
            return Tally.of(counts);
        }
        count(counts, Counter.DUE);
        BigDecimal baseline = contribution.baseline();
        BigDecimal improvement = contribution.improvement();
        ChangeBand change = contribution.change();
        if (baseline != null && improvement != null && change != null) {
            count(counts, Counter.JUDGED);
            count(counts, Counter.change(change));
            countImprovement(counts, measure(contribution), baseline, improvement);
            contribution.books().forEach(book -> countBook(counts, book));
        } else {
            count(counts, contribution.phase() == Phase.NO_BASELINE ? Counter.DUE_WITHOUT_BASELINE : Counter.OVERDUE);
        }
        return Tally.of(counts);
    }

    private static void countImprovement(
            Map<String, Long> counts, OutcomeMeasure measure, BigDecimal baseline, BigDecimal improvement) {
        long thousandths = improvement.movePointRight(THOUSANDTHS).longValueExact();
        counts.merge(Counter.SUM, thousandths, Math::addExact);
        counts.merge(Counter.SQUARES, Math.multiplyExact(thousandths, thousandths), Math::addExact);
        count(counts, Counter.bin(Bins.of(measure).indexOf(improvement)));
        for (Responder definition : Responder.values()) {
            definition.holds(measure, baseline, improvement).ifPresent(holds -> {
                count(counts, Counter.defined(definition));
                count(counts, holds ? Counter.responders(definition) : Counter.others(definition));
            });
        }
    }

    private static void countBook(Map<String, Long> counts, ContributedBook book) {
        count(counts, Counter.fulfilment(book.book(), book.fulfilment()));
        ResultClass resultClass = book.resultClass();
        if (resultClass != null) {
            count(counts, Counter.stated(book.book()));
            count(counts, Counter.resultClass(book.book(), resultClass));
        }
    }

    private static Tally withPeople(Tally tally) {
        Map<String, Long> people = new HashMap<>();
        tally.counts().keySet().stream()
                .filter(counter -> !Counter.addsUp(counter))
                .forEach(counter -> people.put(Counter.people(counter), 1L));
        return tally.plus(Tally.of(people));
    }

    private OutcomeMeasure measure(Contribution contribution) {
        return measures.find(contribution.measure())
                .orElseThrow(() -> new IllegalArgumentException("an unknown measure"));
    }

    private static void count(Map<String, Long> counts, String counter) {
        counts.merge(counter, 1L, Math::addExact);
    }
}
