package care.plumbline.outcomes.figures;

import care.plumbline.measures.ChangeBand;
import care.plumbline.measures.Measures;
import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.judgement.Book;
import care.plumbline.outcomes.judgement.ContributedBook;
import care.plumbline.outcomes.judgement.Contribution;
import care.plumbline.outcomes.judgement.PatientContributions;
import care.plumbline.outcomes.judgement.Phase;
import care.plumbline.outcomes.judgement.ResultClass;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Turns what a patient contributes into whole numbers for each group that it belongs to.
public final class Tallying {

    /// Rises when the same contributions come to other numbers than before, so that they are counted anew.
    public static final int RULES = 2;

    private static final int THOUSANDTHS = 3;

    private final Measures measures;
    private final Affiliations affiliations;

    public Tallying(Measures measures, Affiliations affiliations) {
        this.measures = measures;
        this.affiliations = affiliations;
    }

    /// @throws IllegalArgumentException for a measure that is not known
    public LedgerEntry entryOf(PatientContributions contributions) {
        return entriesOf(List.of(contributions)).getFirst();
    }

    /// With one look at where the providers belong.
    ///
    /// @throws IllegalArgumentException for a measure that is not known
    public List<LedgerEntry> entriesOf(Collection<PatientContributions> contributions) {
        Set<String> providers =
                contributions.stream().flatMap(Tallying::providers).collect(Collectors.toCollection(TreeSet::new));
        Map<String, Affiliation> known = providers.isEmpty() ? Map.of() : affiliations.of(providers);
        return contributions.stream().map(one -> entryOf(one, known)).toList();
    }

    private static Stream<String> providers(PatientContributions contributions) {
        return contributions.contributions().stream().map(Contribution::provider);
    }

    private LedgerEntry entryOf(PatientContributions contributions, Map<String, Affiliation> known) {
        Shares shares = new Shares();
        for (Contribution contribution : contributions.contributions()) {
            YearMonth month = YearMonth.from(contribution.startedOn());
            Tally tally = tally(contribution);
            groupsOf(contribution, known.get(contribution.provider()))
                    .forEach(group -> shares.add(GroupKey.of(group, contribution.measure()), month, tally));
            addOwn(shares, contribution, month);
        }
        long affiliation = providers(contributions)
                .distinct()
                .map(known::get)
                .filter(Objects::nonNull)
                .mapToLong(Affiliation::version)
                .sum();
        return new LedgerEntry(
                contributions.patient(),
                contributions.version(),
                RULES,
                affiliation,
                contributions.recordedAt(),
                shares.all());
    }

    private static List<GroupName> groupsOf(Contribution contribution, @Nullable Affiliation affiliation) {
        List<GroupName> groups = new ArrayList<>(List.of(
                new GroupName(GroupKind.TREATMENT, contribution.treatment()),
                new GroupName(GroupKind.PROVIDER, contribution.provider()),
                GroupName.combination(contribution.combination()),
                GroupName.ALL));
        if (affiliation != null) {
            groups.add(new GroupName(GroupKind.DISCIPLINE, affiliation.discipline()));
            String organization = affiliation.organization();
            if (organization != null) {
                groups.add(new GroupName(GroupKind.ORGANIZATION, organization));
            }
        }
        return groups;
    }

    /// What a provider expected is counted with that provider, whoever delivered the course.
    private static void addOwn(Shares shares, Contribution contribution, YearMonth month) {
        BigDecimal improvement = contribution.improvement();
        if (improvement == null) {
            return;
        }
        for (ContributedBook book : contribution.books()) {
            String provider = book.provider();
            if (book.book() == Book.PROVIDER && provider != null) {
                Tally own = Pairing.of(Party.OWN, book, improvement);
                if (!own.isEmpty()) {
                    shares.add(GroupKey.provider(provider, contribution.measure()), month, own);
                }
            }
        }
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
            return contribution.books().stream()
                    .map(book -> Pairing.of(Party.of(book.book()), book, improvement))
                    .reduce(Tally.of(counts), Tally::plus);
        } else {
            count(counts, contribution.phase() == Phase.NO_BASELINE ? Counter.DUE_WITHOUT_BASELINE : Counter.OVERDUE);
            countUnmeasured(counts, baseline);
        }
        return Tally.of(counts);
    }

    /// Whether those who are missing started like the others.
    private static void countUnmeasured(Map<String, Long> counts, @Nullable BigDecimal baseline) {
        if (baseline != null) {
            long start = thousandths(baseline);
            count(counts, Counter.UNMEASURED);
            counts.merge(Counter.UNMEASURED_BASELINE, start, Math::addExact);
            counts.merge(Counter.UNMEASURED_SQUARES, Math.multiplyExact(start, start), Math::addExact);
        }
    }

    private static void countImprovement(
            Map<String, Long> counts, OutcomeMeasure measure, BigDecimal baseline, BigDecimal improvement) {
        long change = thousandths(improvement);
        long start = thousandths(baseline);
        counts.merge(Counter.SUM, change, Math::addExact);
        counts.merge(Counter.SQUARES, Math.multiplyExact(change, change), Math::addExact);
        counts.merge(Counter.BASELINE, start, Math::addExact);
        counts.merge(Counter.BASELINE_SQUARES, Math.multiplyExact(start, start), Math::addExact);
        counts.merge(Counter.BASELINE_IMPROVEMENT, Math.multiplyExact(start, change), Math::addExact);
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

    private static long thousandths(BigDecimal points) {
        return points.movePointRight(THOUSANDTHS).longValueExact();
    }

    private OutcomeMeasure measure(Contribution contribution) {
        return measures.find(contribution.measure())
                .orElseThrow(() -> new IllegalArgumentException("an unknown measure"));
    }

    private static void count(Map<String, Long> counts, String counter) {
        counts.merge(counter, 1L, Math::addExact);
    }
}
