package care.plumbline.outcomes.figures;

import static care.plumbline.outcomes.figures.Contributing.HEARD;
import static care.plumbline.outcomes.figures.Contributing.judged;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.outcomes.judgement.PatientContributions;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every set of figure stores promises.
public abstract class FigureStoresContract {

    private static final String MBSR = "treatment/mbsr/nrs-pain";
    private static final String ALL = "all/nrs-pain";

    private FigureStores stores;

    /// Empty stores.
    protected abstract FigureStores fresh();

    @BeforeEach
    void startEmpty() {
        stores = fresh();
    }

    @Test
    void aGroupIsMovedOncePerStep() {
        JournalPage first = new JournalPage(3, 1, List.of());
        move(first, MBSR, Map.of("due", 2L, "sum", -1_500L, "bin:-2", 1L));
        move(first, MBSR, Map.of("due", 2L, "sum", -1_500L, "bin:-2", 1L));

        assertThat(tally(MBSR)).isEqualTo(Tally.of(Map.of("due", 2L, "sum", -1_500L, "bin:-2", 1L)));
    }

    @Test
    void lanesThatMeetInANewGroupAllMoveIt() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < 20; round++) {
                String group = "treatment/new-" + round + "/nrs-pain";
                List<Callable<Void>> lanes = IntStream.range(0, 4)
                        .<Callable<Void>>mapToObj(lane -> () -> {
                            move(new JournalPage(lane, 1, List.of()), group, Map.of("due", 1L));
                            return null;
                        })
                        .toList();
                for (Future<Void> moved : threads.invokeAll(lanes)) {
                    moved.get();
                }
                assertThat(tally(group).of("due")).isEqualTo(4);
            }
        }
    }

    @Test
    void anOlderStepOfTheLaneChangesNothing() {
        move(new JournalPage(3, 7, List.of()), MBSR, Map.of("due", 2L));
        move(new JournalPage(3, 6, List.of()), MBSR, Map.of("due", 1L));

        assertThat(tally(MBSR).of("due")).isEqualTo(2);
    }

    @Test
    void lanesDoNotHinderEachOther() {
        move(new JournalPage(3, 7, List.of()), MBSR, Map.of("due", 2L));
        move(new JournalPage(4, 1, List.of()), MBSR, Map.of("due", -1L));

        assertThat(tally(MBSR).of("due")).isEqualTo(1);
    }

    @Test
    void aDifferenceOfNothingLeavesTheMark() {
        JournalPage step = new JournalPage(3, 1, List.of());
        stores.groups().move(Map.of(MBSR, Tally.EMPTY), step, HEARD);
        move(step, MBSR, Map.of("due", 1L));

        assertThat(tally(MBSR)).isEqualTo(Tally.EMPTY);
    }

    @Test
    void whatIsLeftOfAStepIsDoneWithoutWhatWasDone() {
        JournalPage step = new JournalPage(3, 1, List.of());
        move(step, MBSR, Map.of("due", 1L));
        Map<String, Tally> whole = Map.of(MBSR, Tally.of(Map.of("due", 1L)), ALL, Tally.of(Map.of("due", 1L)));
        stores.groups().move(whole, step, HEARD);
        stores.groups().move(whole, step, HEARD);

        assertThat(tally(MBSR).of("due")).isEqualTo(1);
        assertThat(tally(ALL).of("due")).isEqualTo(1);
    }

    @Test
    void aGroupKnowsWhenItWasChangedLast() {
        stores.groups().move(Map.of(MBSR, Tally.EMPTY), new JournalPage(1, 1, List.of()), HEARD.plusSeconds(9));
        stores.groups().move(Map.of(MBSR, Tally.EMPTY), new JournalPage(2, 1, List.of()), HEARD);

        assertThat(stores.groups().find(GroupKey.treatment("mbsr", "nrs-pain")))
                .hasValueSatisfying(group -> assertThat(group.changedAt()).isEqualTo(HEARD.plusSeconds(9)));
    }

    @Test
    void groupsAreFoundByNameAndOnlyThose() {
        JournalPage step = new JournalPage(3, 1, List.of());
        stores.groups()
                .move(
                        Map.of(
                                "treatment/mbsr/odi", Tally.EMPTY,
                                "treatment/mbsr/nrs-pain", Tally.EMPTY,
                                "treatment/mbsr-2/nrs-pain", Tally.EMPTY,
                                "treatment/mbs/nrs-pain", Tally.EMPTY,
                                "all/nrs-pain", Tally.EMPTY),
                        step,
                        HEARD);

        assertThat(stores.groups().named("treatment/mbsr"))
                .extracting(Group::key)
                .containsExactly(GroupKey.treatment("mbsr", "nrs-pain"), GroupKey.treatment("mbsr", "odi"));
        assertThat(stores.groups().all()).hasSize(5);
        assertThat(stores.groups().find(GroupKey.treatment("mbsr", "rmdq-24"))).isEmpty();
    }

    @Test
    void monthsAreFoundByGroupAndInNobodysWay() {
        GroupKey mbsr = GroupKey.treatment("mbsr", "nrs-pain");
        GroupKey odi = GroupKey.treatment("mbsr", "odi");
        GroupKey other = GroupKey.treatment("mbsr-2", "nrs-pain");
        YearMonth january = YearMonth.of(2024, 1);
        Map<String, Tally> moves = new TreeMap<>();
        List.of(mbsr, mbsr.in(january.plusMonths(1)), mbsr.in(january), odi.in(january), other.in(january))
                .forEach(key -> moves.put(key.text(), Tally.of(Map.of("due", 1L))));
        stores.groups().move(moves, new JournalPage(3, 1, List.of()), HEARD);
        stores.groups().move(moves, new JournalPage(3, 1, List.of()), HEARD);

        assertThat(stores.groups().months(mbsr))
                .extracting(Group::key)
                .containsExactly(mbsr.in(january), mbsr.in(january.plusMonths(1)));
        assertThat(stores.groups().monthsNamed("treatment/mbsr"))
                .extracting(Group::key)
                .containsExactlyInAnyOrder(mbsr.in(january), mbsr.in(january.plusMonths(1)), odi.in(january));
        assertThat(stores.groups().named("treatment/mbsr"))
                .extracting(Group::key)
                .containsExactly(mbsr);
        assertThat(stores.groups().find(mbsr.in(january)))
                .hasValueSatisfying(group -> assertThat(group.tally().of("due")).isEqualTo(1));
        assertThat(stores.groups().all()).hasSize(5);
    }

    @Test
    void groupsAreFoundByKind() {
        GroupKey provider = GroupKey.provider("pt-1", "odi");
        Map<String, Tally> moves = new TreeMap<>();
        List.of(provider, provider.in(YearMonth.of(2024, 1)), GroupKey.all("odi"), GroupKey.treatment("mbsr", "odi"))
                .forEach(key -> moves.put(key.text(), Tally.EMPTY));
        stores.groups().move(moves, new JournalPage(3, 1, List.of()), HEARD);

        assertThat(stores.groups().ofKind(GroupKind.PROVIDER))
                .extracting(Group::key)
                .containsExactly(provider);
    }

    @Test
    void theJournalTurnsOnlyFromThePresentPage() {
        Journal journal = stores.journal();
        JournalPage first = journal.page(5).next(List.of(entry("p1", 1)));

        assertThat(journal.page(5)).isEqualTo(JournalPage.blank(5));
        assertThat(journal.turnTo(first)).isTrue();
        assertThat(journal.turnTo(first)).isFalse();
        assertThat(journal.page(5)).isEqualTo(first);
        JournalPage second = first.next(List.of(entry("p1", 2), entry("p.2", 1)));
        assertThat(journal.turnTo(second.next(List.of()))).isFalse();
        assertThat(journal.turnTo(second)).isTrue();
        assertThat(journal.page(5)).isEqualTo(second);
        assertThat(journal.page(6)).isEqualTo(JournalPage.blank(6));
    }

    @Test
    void theLedgerKeepsTheNewestEntryOfEachPatient() {
        Ledger ledger = stores.ledger();
        ledger.enter(entry("p1", 2));
        ledger.enter(entry("p1", 1));
        ledger.enter(entry("p2", 5));
        LedgerEntry byNewerRules =
                new LedgerEntry("p2", 5, Tallying.RULES + 1, 0, HEARD, new TreeMap<>(Map.of(ALL, Tally.EMPTY)));
        ledger.enter(byNewerRules);
        ledger.enter(entry("p2", 5));
        LedgerEntry movedElsewhere = new LedgerEntry("p1", 2, Tallying.RULES, 8, HEARD, new TreeMap<>());
        ledger.enter(movedElsewhere);
        ledger.enter(entry("p1", 2));

        assertThat(ledger.of(List.of("p1", "p2", "p3"))).isEqualTo(Map.of("p1", movedElsewhere, "p2", byNewerRules));
        assertThat(ledger.of(List.of())).isEmpty();
    }

    @Test
    void theLedgerIsReadInPages() {
        List.of("p3", "p1", "p2").forEach(patient -> stores.ledger().enter(entry(patient, 1)));

        assertThat(stores.ledger().page(null, 2)).containsExactly(entry("p1", 1), entry("p2", 1));
        assertThat(stores.ledger().page("p2", 2)).containsExactly(entry("p3", 1));
        assertThat(stores.ledger().page("p3", 2)).isEmpty();
    }

    /// Two processes, two threads each, get the same contributions in different orders at the same time.
    @Test
    void figuresAreExactWhateverComesAtTheSameTime() throws Exception {
        List<PatientContributions> changes = new ArrayList<>();
        IntStream.range(0, 25)
                .forEach(patient -> IntStream.range(1, 4)
                        .forEach(version -> changes.add(Contributing.of(
                                "p" + patient,
                                version,
                                judged("c1", "mbsr", "7", String.valueOf((patient + version) % 10))))));
        FigureKeeping one = stores.keeping();
        FigureKeeping other = stores.keeping();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                List<PatientContributions> shuffled = new ArrayList<>(changes);
                Collections.shuffle(shuffled, new Random(thread));
                FigureKeeping keeping = thread % 2 == 0 ? one : other;
                running.add(threads.submit(() -> {
                    for (int from = 0; from < shuffled.size(); from += 5) {
                        keeping.keep(shuffled.subList(from, from + 5));
                    }
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }

        Tally sum = Tally.EMPTY;
        for (int patient = 0; patient < 25; patient++) {
            sum = sum.plus(new Tallying(Contributing.MEASURES, Affiliations.NONE)
                    .entryOf(changes.get(patient * 3 + 2))
                    .shares()
                    .getOrDefault(MBSR, Tally.EMPTY));
        }
        assertThat(tally(MBSR)).isEqualTo(sum);
        assertThat(tally(ALL)).isEqualTo(sum);
    }

    private void move(JournalPage step, String group, Map<String, Long> counts) {
        stores.groups().move(Map.of(group, Tally.of(counts)), step, HEARD);
    }

    private Tally tally(String group) {
        return stores.groups().find(GroupKey.parse(group)).orElseThrow().tally();
    }

    private static LedgerEntry entry(String patient, long version) {
        return new LedgerEntry(
                patient,
                version,
                Tallying.RULES,
                7,
                HEARD,
                new TreeMap<>(Map.of(
                        "provider/dr.house/nrs-pain", Tally.of(Map.of("sum", version, Counter.people("due"), 1L)))));
    }
}
