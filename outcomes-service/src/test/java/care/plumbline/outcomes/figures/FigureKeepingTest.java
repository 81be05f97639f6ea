package care.plumbline.outcomes.figures;

import static care.plumbline.outcomes.figures.Contributing.judged;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.outcomes.figures.InMemoryFigures.Fault;
import care.plumbline.outcomes.judgement.PatientContributions;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FigureKeepingTest {

    private static final String GROUP = "treatment/mbsr/nrs-pain";

    /// Two patients of one lane, whose changes cancel out in every group.
    private static final List<PatientContributions> BEFORE = List.of(
            Contributing.of("p1", 1, judged("c1", "mbsr", "7", "5")),
            Contributing.of("pA", 1, judged("c1", "mbsr", "7", "4")));

    private static final List<PatientContributions> AFTER = List.of(
            Contributing.of("p1", 2, judged("c1", "mbsr", "7", "4")),
            Contributing.of("pA", 2, judged("c1", "mbsr", "7", "5")),
            Contributing.of("p2", 1, judged("c1", "mbsr", "8", "1"), judged("c2", "duloxetine", "6", "6")));

    private final InMemoryFigures stored = new InMemoryFigures(Fault.NONE);

    @Test
    void movesTheGroupsByWhatChanged() {
        consumer(Interruptions.NONE).keep(BEFORE);
        consumer(Interruptions.NONE).keep(List.of(Contributing.of("p1", 7, judged("c1", "mbsr", "7", "6"))));

        assertThat(share().of(Counter.SUM)).isEqualTo(4_000);
        assertThat(share().of(Counter.SQUARES)).isEqualTo(10_000_000);
        assertThat(share().of(Counter.people(Counter.COURSES))).isEqualTo(2);
    }

    @Test
    void countsNothingTwiceAndNothingOld() {
        FigureKeeping keeping = consumer(Interruptions.NONE);
        keeping.keep(AFTER);
        SortedMap<String, Tally> once = stored.tallies();

        keeping.keep(AFTER);
        keeping.keep(BEFORE);
        consumer(Interruptions.NONE).keep(AFTER);

        assertThat(stored.tallies()).isEqualTo(once);
    }

    @Test
    void handsBackWhatComesToSomethingElseThanWasCountedOfTheSameVersion() {
        FigureKeeping keeping = consumer(Interruptions.NONE);
        keeping.keep(BEFORE);
        SortedMap<String, Tally> counted = stored.tallies();
        PatientContributions other = Contributing.of("p1", 1, judged("c1", "mbsr", "7", "3"));

        assertThat(keeping.keep(List.of(other, BEFORE.getLast()))).containsExactly(other);
        assertThat(stored.tallies()).isEqualTo(counted);
        assertThat(keeping.keep(BEFORE)).isEmpty();

        PatientContributions first = Contributing.of("p2", 1, judged("c1", "mbsr", "8", "1"));
        PatientContributions second = Contributing.of("p2", 1, judged("c1", "mbsr", "8", "2"));
        assertThat(keeping.keep(List.of(first, second))).as("of one batch").containsExactly(second);
    }

    @Test
    void takesEverythingOffWhenNothingCountsAnyMore() {
        consumer(Interruptions.NONE).keep(AFTER);
        consumer(Interruptions.NONE)
                .keep(List.of(Contributing.of("p1", 9), Contributing.of("pA", 9), Contributing.of("p2", 9)));

        assertThat(stored.tallies()).isEmpty();
    }

    /// Every operation of every document is once the last before the process dies; then the same comes again,
    /// whole or in other batches.
    @Test
    void isRightAfterACrashAtAnyPoint() {
        SortedMap<String, Tally> right = expected();
        assertThat(operations()).isGreaterThan(20);
        for (int point = 1; point <= operations(); point++) {
            assertThat(afterCrash(Fault.NONE, point, true).tallies())
                    .as("crash at " + point)
                    .isEqualTo(right);
            assertThat(afterCrash(Fault.NONE, point, false).tallies())
                    .as("crash at " + point)
                    .isEqualTo(right);
        }
    }

    /// At every operation another process does all the work, and goes on from there, before the first one
    /// continues.
    @Test
    void isRightWhenAnotherProcessOvertakesAtAnyPoint() {
        SortedMap<String, Tally> right = expected();
        int points = 0;
        for (int point = 1; overtakeAt(point, right); point++) {
            points++;
        }
        assertThat(points).isGreaterThan(20);
    }

    @Test
    void countsAnewByNewerRules() {
        LedgerEntry byOldRules = new LedgerEntry("p1", 3, Tallying.RULES - 1, 0, Contributing.HEARD, expected());
        InMemoryFigures.View view = stored.view(Interruptions.NONE);
        JournalPage page = JournalPage.blank(JournalPage.laneOf("p1")).next(List.of(byOldRules));
        view.turnTo(page);
        view.move(byOldRules.shares(), page, Contributing.HEARD);
        view.enter(byOldRules);

        consumer(Interruptions.NONE).keep(List.of(Contributing.of("p1", 3, judged("c1", "mbsr", "7", "5"))));

        assertThat(share().of(Counter.COURSES)).isEqualTo(1);
        assertThat(stored.tallies()).doesNotContainKey("treatment/duloxetine/nrs-pain");
    }

    @Test
    void equalsARecomputationBitForBitInThousandsOfRandomSchedules() {
        int crashes = 0;
        int overtakings = 0;
        for (long seed = 0; seed < 3_000; seed++) {
            Schedule schedule = new Schedule(seed, Fault.NONE);
            assertThat(schedule.play()).as("seed " + seed).isEqualTo(schedule.recomputed());
            crashes += schedule.crashes();
            overtakings += schedule.overtakings();
        }
        assertThat(crashes).isGreaterThan(1_500);
        assertThat(overtakings).isGreaterThan(1_500);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void wouldBeSeenToGoWrongOnAStoreThatIsWrong(Fault fault) {
        SortedMap<String, Tally> right = expected();
        boolean seenAfterACrash = IntStream.range(1, 50)
                .anyMatch(point -> !afterCrash(fault, point, false).tallies().equals(right));
        boolean seenInASchedule = LongStream.range(0, 1_000).anyMatch(seed -> {
            Schedule schedule = new Schedule(seed, fault);
            return !schedule.play().equals(schedule.recomputed());
        });

        assertThat(seenAfterACrash || seenInASchedule).isTrue();
    }

    /// A process dies at an operation; then everything comes again, whole or in other batches.
    private static InMemoryFigures afterCrash(Fault fault, int point, boolean whole) {
        InMemoryFigures figures = new InMemoryFigures(fault);
        consumer(figures, Interruptions.NONE).keep(BEFORE);
        AtomicInteger passed = new AtomicInteger();
        try {
            consumer(figures, () -> {
                        if (passed.incrementAndGet() == point) {
                            throw new Crash();
                        }
                    })
                    .keep(AFTER);
        } catch (Crash crash) {
            assertThat(passed).hasValue(point);
        }
        FigureKeeping again = consumer(figures, Interruptions.NONE);
        if (whole) {
            again.keep(AFTER);
        } else {
            AFTER.reversed().forEach(one -> again.keep(List.of(one)));
        }
        return figures;
    }

    /// How many operations there are to crash at.
    private static int operations() {
        InMemoryFigures figures = new InMemoryFigures(Fault.NONE);
        consumer(figures, Interruptions.NONE).keep(BEFORE);
        AtomicInteger passed = new AtomicInteger();
        consumer(figures, passed::incrementAndGet).keep(AFTER);
        return passed.get();
    }

    private static boolean overtakeAt(int point, SortedMap<String, Tally> right) {
        InMemoryFigures figures = new InMemoryFigures(Fault.NONE);
        consumer(figures, Interruptions.NONE).keep(BEFORE);
        AtomicInteger passed = new AtomicInteger();
        consumer(figures, () -> {
                    if (passed.incrementAndGet() == point) {
                        FigureKeeping other = consumer(figures, Interruptions.NONE);
                        other.keep(AFTER);
                        other.keep(List.of(Contributing.of("p1", 3), Contributing.of("pA", 3)));
                        other.keep(List.of(
                                Contributing.of("p1", 4, judged("c1", "mbsr", "7", "4")),
                                Contributing.of("pA", 4, judged("c1", "mbsr", "7", "5"))));
                    }
                })
                .keep(AFTER);
        assertThat(figures.tallies()).as("overtaken at operation " + point).isEqualTo(right);
        return passed.get() >= point;
    }

    private static SortedMap<String, Tally> expected() {
        InMemoryFigures undisturbed = new InMemoryFigures(Fault.NONE);
        consumer(undisturbed, Interruptions.NONE).keep(AFTER);
        return undisturbed.tallies();
    }

    private Tally share() {
        Tally share = stored.tallies().get(GROUP);
        assertThat(share).isNotNull();
        return share;
    }

    private FigureKeeping consumer(Interruptions interruptions) {
        return consumer(stored, interruptions);
    }

    private static FigureKeeping consumer(InMemoryFigures figures, Interruptions interruptions) {
        InMemoryFigures.View view = figures.view(interruptions);
        return new FigureKeeping(new Tallying(Contributing.MEASURES, Affiliations.NONE), view, view, view);
    }
}
