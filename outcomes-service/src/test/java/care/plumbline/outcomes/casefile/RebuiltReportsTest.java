package care.plumbline.outcomes.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.measures.Measures;
import care.plumbline.outcomes.casefile.CaseFileEvent.ContributionsChanged;
import care.plumbline.outcomes.figures.FigureKeeping;
import care.plumbline.outcomes.figures.FigureStores;
import care.plumbline.outcomes.figures.Group;
import care.plumbline.outcomes.figures.GroupKey;
import care.plumbline.outcomes.figures.GroupName;
import care.plumbline.outcomes.figures.GroupReport;
import care.plumbline.outcomes.figures.GroupReporting;
import care.plumbline.outcomes.figures.Period;
import care.plumbline.outcomes.figures.Tally;
import care.plumbline.outcomes.judgement.AnyCase;
import care.plumbline.outcomes.judgement.Cast;
import care.plumbline.outcomes.judgement.Fact;
import care.plumbline.outcomes.judgement.Judging;
import care.plumbline.outcomes.judgement.PatientContributions;
import care.plumbline.outcomes.judgement.Treatment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// All read models made anew from the topics, which bring the same facts in another order, repeated, and in other
/// batches: the reports are the same.
class RebuiltReportsTest {

    private static final Instant NOW = Instant.parse("2024-06-01T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2024-06-01");
    private static final int PATIENTS = 60;

    @Test
    void reportsAreTheSameAfterARebuild() {
        FigureStores first = kept(1);
        FigureStores rebuilt = kept(2);

        assertThat(different(counted(first), counted(rebuilt))).isEmpty();
        Period some = new Period(YearMonth.of(2024, 1), YearMonth.of(2024, 3));
        assertThat(report(rebuilt, Period.ALL).equals(report(first, Period.ALL)))
                .isTrue();
        assertThat(report(rebuilt, some).equals(report(first, some))).isTrue();
        assertThat(report(first, Period.ALL).measures()).isNotEmpty();
    }

    private static Map<GroupKey, Tally> counted(FigureStores stores) {
        return stores.groups().all().stream()
                .filter(group -> !group.tally().isEmpty())
                .collect(Collectors.toMap(Group::key, Group::tally));
    }

    private static Set<GroupKey> different(Map<GroupKey, Tally> one, Map<GroupKey, Tally> other) {
        Set<GroupKey> keys = new HashSet<>(one.keySet());
        keys.addAll(other.keySet());
        keys.removeIf(key -> Objects.equals(one.get(key), other.get(key)));
        return keys;
    }

    private static GroupReport report(FigureStores stores, Period period) {
        return new GroupReporting(Measures.standard(), stores.groups()).report(GroupName.ALL, period, NOW);
    }

    private static FigureStores kept(long order) {
        FigureStores stores = FigureStores.inMemory();
        FigureKeeping keeping = stores.keeping();
        Random random = new Random(order);
        for (int patient = 0; patient < PATIENTS; patient++) {
            keeping.keep(contributions(patient, random));
        }
        return stores;
    }

    /// Everything that is told of a patient on the way, in any order.
    private static List<PatientContributions> contributions(int patient, Random random) {
        AnyCase any = new AnyCase(patient);
        List<Treatment> treatments = any.treatments();
        CaseReview review =
                new CaseReview(new Judging(Measures.standard()), Cast.catalogue(treatments.toArray(Treatment[]::new)));
        List<Fact> facts = new ArrayList<>(any.facts(treatments));
        facts.addAll(facts.subList(0, facts.size() / 2));
        Collections.shuffle(facts, random);
        List<PatientContributions> told = new ArrayList<>();
        CaseFile file = CaseFile.empty("p" + patient);
        for (int from = 0; from < facts.size(); ) {
            int to = Math.min(facts.size(), from + 1 + random.nextInt(4));
            CaseFile before = file;
            CaseFile taken = before.after(before.take(facts.subList(from, to)));
            List<CaseFileEvent> reviewed = review.review(before, taken, TODAY, NOW);
            file = taken.after(reviewed);
            reviewed.stream()
                    .filter(ContributionsChanged.class::isInstance)
                    .forEach(event -> told.add(((ContributionsChanged) event).contributions()));
            from = to;
        }
        Collections.shuffle(told, random);
        return told;
    }
}
