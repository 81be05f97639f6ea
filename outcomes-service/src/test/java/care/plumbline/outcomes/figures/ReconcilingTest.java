package care.plumbline.outcomes.figures;

import static care.plumbline.outcomes.figures.Contributing.judged;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.outcomes.figures.InMemoryFigures.Fault;
import care.plumbline.outcomes.judgement.PatientContributions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReconcilingTest {

    private final InMemoryFigures stored = new InMemoryFigures(Fault.NONE);
    private final List<PatientContributions> caseFiles = new ArrayList<>(IntStream.range(100, 1_300)
            .mapToObj(number -> Contributing.of("p" + number, 1, judged("c1", "mbsr", "7", "5")))
            .toList());

    @Test
    void provesThatEveryGroupIsTheSumOfItsPatients() {
        keep(caseFiles);

        Reconciliation reconciliation = reconciling(Interruptions.NONE).reconcile();

        assertThat(reconciliation).isEqualTo(new Reconciliation(true, 1_200, 8, List.of(), 0, 0));
        assertThat(reconciliation.isRight()).isTrue();
    }

    @Test
    void finishesWhatACrashLeftBeforeItCompares() {
        keep(caseFiles.subList(0, 600));
        AtomicInteger left = new AtomicInteger(40);
        try {
            keeping(() -> {
                        if (left.decrementAndGet() == 0) {
                            throw new Crash();
                        }
                    })
                    .keep(caseFiles.subList(600, 640));
        } catch (Crash crash) {
            Reconciliation reconciliation = reconciling(Interruptions.NONE).reconcile();

            assertThat(reconciliation.isRight()).isTrue();
            assertThat(reconciliation.caseFilesAhead()).isBetween(560L, 600L);
            return;
        }
        throw new AssertionError("did not crash");
    }

    @Test
    void namesTheCounterThatIsWrong() {
        keep(caseFiles);
        InMemoryFigures.View view = stored.view(Interruptions.NONE);
        view.move(
                Map.of("all/nrs-pain", Tally.of(Map.of(Counter.SUM, 500L))),
                new JournalPage(0, Long.MAX_VALUE, List.of()),
                Contributing.HEARD);

        Reconciliation reconciliation = reconciling(Interruptions.NONE).reconcile();

        assertThat(reconciliation.differences())
                .containsExactly(new Reconciliation.Difference("all/nrs-pain", "sum", 2_400_500, 2_400_000));
        assertThat(reconciliation.isRight()).isFalse();
    }

    @Test
    void tellsCaseFilesThatWereCountedWronglyFromThoseOnTheirWay() {
        keep(caseFiles);
        caseFiles.set(0, Contributing.of("p100", 2, judged("c1", "mbsr", "7", "1")));
        caseFiles.set(1, Contributing.of("p101", 1, judged("c1", "mbsr", "7", "1")));

        Reconciliation reconciliation = reconciling(Interruptions.NONE).reconcile();

        assertThat(reconciliation.caseFilesAhead()).isEqualTo(1);
        assertThat(reconciliation.caseFilesDiffering()).isEqualTo(1);
        assertThat(reconciliation.isRight()).isFalse();
    }

    @Test
    void comparesNothingWhileTheFiguresMove() {
        keep(caseFiles);
        AtomicInteger version = new AtomicInteger(1);

        Reconciliation reconciliation = reconciling(() -> keep(List.of(Contributing.of(
                        "p100", version.incrementAndGet(), judged("c1", "mbsr", "7", version.get() % 2 + "")))))
                .reconcile();

        assertThat(reconciliation.settled()).isFalse();
        assertThat(reconciliation.isRight()).isFalse();
    }

    private void keep(List<PatientContributions> contributions) {
        keeping(Interruptions.NONE).keep(contributions);
    }

    private FigureKeeping keeping(Interruptions interruptions) {
        InMemoryFigures.View view = stored.view(interruptions);
        return new FigureKeeping(new Tallying(Contributing.MEASURES, Affiliations.NONE), view, view, view);
    }

    private Reconciling reconciling(Interruptions interruptions) {
        InMemoryFigures.View view = stored.view(interruptions);
        return new Reconciling(
                keeping(Interruptions.NONE),
                new Tallying(Contributing.MEASURES, Affiliations.NONE),
                view,
                view,
                view,
                (after, limit) -> {
                    TreeMap<String, PatientContributions> sorted = new TreeMap<>();
                    caseFiles.forEach(one -> sorted.put(one.patient(), one));
                    return (after == null ? sorted : sorted.tailMap(after, false))
                            .values().stream().limit(limit).toList();
                });
    }
}
