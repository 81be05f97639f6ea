package care.plumbline.outcomes.casefile;

import static care.plumbline.outcomes.judgement.Cast.day;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.measures.Measures;
import care.plumbline.outcomes.casefile.CaseFileEvent.AssessmentAsked;
import care.plumbline.outcomes.casefile.CaseFileEvent.AssessmentClosed;
import care.plumbline.outcomes.casefile.CaseFileEvent.FactsTaken;
import care.plumbline.outcomes.casefile.CaseFileEvent.ReviewPlanned;
import care.plumbline.outcomes.judgement.AnyCase;
import care.plumbline.outcomes.judgement.Cast;
import care.plumbline.outcomes.judgement.Fact;
import care.plumbline.outcomes.judgement.Judging;
import care.plumbline.outcomes.judgement.PatientContributions;
import care.plumbline.outcomes.judgement.Treatment;
import care.plumbline.outcomes.schedule.Assessment;
import care.plumbline.outcomes.schedule.AssessmentState;
import care.plumbline.outcomes.schedule.AssessmentWave;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What every store of case files promises.
public abstract class CaseFilesContract {

    private static final Instant NOW = Instant.parse("2024-04-01T12:00:00Z");
    private static final Instant UNTIL = NOW.plusSeconds(60);

    protected abstract CaseFiles files();

    /// The work lists over the same files.
    protected abstract WaitingPatients waiting();

    @Test
    void aFileComesBackAsItWasStored() {
        CaseFiles files = files();
        for (long seed = 0; seed < 25; seed++) {
            AnyCase any = new AnyCase(seed);
            List<Treatment> treatments = any.treatments();
            List<Fact> facts = any.facts(treatments);
            CaseReview review = new CaseReview(
                    new Judging(Measures.standard()), Cast.catalogue(treatments.toArray(Treatment[]::new)));
            String patient = "p" + seed;
            CaseFile expected = CaseFile.empty(patient).after(new FactsTaken(facts));
            List<CaseFileEvent> reviewed = review.review(expected, expected, any.day(), NOW);
            files.change(patient, file -> file.take(facts));
            files.change(patient, file -> reviewed);
            assertThat(files.find(patient)).as("seed %d", seed).contains(expected.after(reviewed));
        }
    }

    @Test
    void aPatientOfWhomNothingIsKnownHasNoFile() {
        assertThat(files().find("nobody")).isEmpty();
    }

    @Test
    void decidingNothingStoresNothing() {
        CaseFiles files = files();
        files.change("p1", file -> List.of());
        assertThat(files.find("p1")).isEmpty();
    }

    @Test
    void parallelChangesAreNotLost() throws Exception {
        CaseFiles files = files();
        int writers = 8;
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newFixedThreadPool(writers)) {
            List<Future<?>> all = IntStream.range(0, writers)
                    .<Future<?>>mapToObj(n -> pool.submit(() -> {
                        start.await();
                        for (int i = 0; i < 5; i++) {
                            Fact score = Cast.score("m" + n + "-" + i, "nrs-pain", "5", "2024-01-07");
                            files.change("p1", file -> file.take(List.of(score)));
                        }
                        return null;
                    }))
                    .toList();
            start.countDown();
            for (Future<?> one : all) {
                one.get();
            }
        }
        assertThat(files.find("p1").orElseThrow().facts().byKey()).hasSize(40);
    }

    @Test
    void reviewsAreDueFromTheirDayOn() {
        CaseFiles files = files();
        plan(files, "early", day("2024-04-01"));
        plan(files, "late", day("2024-04-02"));
        plan(files, "never", null);
        assertThat(claim(files, day("2024-03-31"), NOW)).isEmpty();
        assertThat(claim(files, day("2024-04-01"), NOW)).containsExactly("early");
        assertThat(claim(files, day("2024-04-03"), UNTIL.plusMillis(1))).containsExactlyInAnyOrder("early", "late");
    }

    @Test
    void reviewsAreClaimedByOneUntilTheirTimeIsUp() {
        CaseFiles files = files();
        LocalDate day = day("2024-04-01");
        plan(files, "p1", day);
        plan(files, "p2", day);
        List<String> first = files.claimDue(day, NOW, UNTIL, 1);
        assertThat(first).hasSize(1);
        assertThat(claim(files, day, NOW)).hasSize(1).doesNotContainAnyElementsOf(first);
        assertThat(claim(files, day, NOW)).isEmpty();

        files.change("p1", file -> List.of(new ReviewPlanned(day("2024-05-01"))));
        assertThat(claim(files, day, UNTIL.plusMillis(1)))
                .as("not due any more is not claimed again")
                .containsExactly("p2");
    }

    private static List<String> claim(CaseFiles files, LocalDate day, Instant now) {
        return files.claimDue(day, now, now.plus(Duration.between(NOW, UNTIL)), 10);
    }

    @Test
    void contributionsComeInPages() {
        CaseFiles files = files();
        for (String patient : List.of("a", "b", "c")) {
            files.change(
                    patient,
                    file -> List.of(new CaseFileEvent.ContributionsChanged(
                            new PatientContributions(patient, 7, NOW, List.of()))));
        }
        assertThat(files.contributions(null, 2))
                .extracting(PatientContributions::patient)
                .containsExactly("a", "b");
        assertThat(files.contributions("b", 2)).containsExactly(new PatientContributions("c", 7, NOW, List.of()));
    }

    private static void plan(CaseFiles files, String patient, @Nullable LocalDate on) {
        files.change(patient, file -> List.of(new ReviewPlanned(on)));
    }

    @Test
    void thoseWhoHaveWaitedLongestComeFirst() {
        CaseFiles files = files();
        ask(files, "b", asked("4-weeks", AssessmentState.OVERDUE, "2024-02-05"));
        ask(files, "a", asked("4-weeks", AssessmentState.OVERDUE, "2024-02-05"));
        ask(files, "c", asked("4-weeks", AssessmentState.OVERDUE, "2024-01-05"));
        ask(files, "d", asked("4-weeks", AssessmentState.DUE, "2024-02-05"));
        files.change("e", file -> List.of(new ReviewPlanned(day("2024-04-01"))));

        List<WaitingPatient> first = waiting().waiting(AssessmentState.OVERDUE, null, 2);
        assertThat(first).extracting(WaitingPatient::patient).containsExactly("c", "a");
        assertThat(first.getFirst().since()).isEqualTo("2024-01-06");
        assertThat(first.getFirst().assessments())
                .containsExactly(asked("4-weeks", AssessmentState.OVERDUE, "2024-01-05"));
        assertThat(waiting().waiting(AssessmentState.OVERDUE, first.getLast().place(), 2))
                .extracting(WaitingPatient::patient)
                .containsExactly("b");
        assertThat(waiting().waiting(AssessmentState.DUE, null, 2))
                .extracting(WaitingPatient::patient)
                .containsExactly("d");
    }

    @Test
    void whoDoesNotWaitAnyMoreLeavesTheWorkList() {
        CaseFiles files = files();
        Assessment asked = asked("4-weeks", AssessmentState.DUE, "2024-02-05");
        ask(files, "a", asked);
        KeptAssessment kept = files.find("a").orElseThrow().assessments().getFirst();
        files.change(
                "a", file -> List.of(new AssessmentClosed(kept, new KeptAssessment(kept.stamp(), asked.dropped()))));
        assertThat(waiting().waiting(AssessmentState.DUE, null, 2)).isEmpty();
        assertThat(files.find("a").orElseThrow().assessments()).isEmpty();
    }

    private static void ask(CaseFiles files, String patient, Assessment asked) {
        files.change(patient, file -> List.of(new AssessmentAsked(null, new KeptAssessment(new Stamp(7, NOW), asked))));
    }

    private static Assessment asked(String wave, AssessmentState state, String dueOn) {
        LocalDate due = day(dueOn);
        AssessmentWave asked = Arrays.stream(AssessmentWave.values())
                .filter(one -> one.code().equals(wave))
                .findFirst()
                .orElseThrow();
        return new Assessment("c1", "nrs-pain", asked, state, due.minusDays(14), due, due.plusDays(13), null);
    }
}
