package care.plumbline.outcomes.casefile;

import static care.plumbline.outcomes.judgement.Cast.EXERCISE;
import static care.plumbline.outcomes.judgement.Cast.HEARD;
import static care.plumbline.outcomes.judgement.Cast.MBSR;
import static care.plumbline.outcomes.judgement.Cast.considered;
import static care.plumbline.outcomes.judgement.Cast.day;
import static care.plumbline.outcomes.judgement.Cast.ended;
import static care.plumbline.outcomes.judgement.Cast.goal;
import static care.plumbline.outcomes.judgement.Cast.score;
import static care.plumbline.outcomes.judgement.Cast.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import care.plumbline.measures.Measures;
import care.plumbline.outcomes.casefile.CaseFileEvent.ContributionsChanged;
import care.plumbline.outcomes.casefile.CaseFileEvent.JudgementChanged;
import care.plumbline.outcomes.casefile.CaseFileEvent.JudgementDropped;
import care.plumbline.outcomes.casefile.CaseFileEvent.ReviewPlanned;
import care.plumbline.outcomes.judgement.Contribution;
import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.Fact;
import care.plumbline.outcomes.judgement.Findings;
import care.plumbline.outcomes.judgement.Judging;
import care.plumbline.outcomes.judgement.Phase;
import care.plumbline.outcomes.judgement.Score;
import care.plumbline.outcomes.judgement.Treatment;
import care.plumbline.testkit.MutableClock;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaseKeepingTest {

    private static final Course COURSE = started(considered("c1", EXERCISE, "pt-1", "g1"), "2024-01-08");

    private final MutableClock clock = MutableClock.on("2024-01-10");
    private final InMemoryCaseFiles files = new InMemoryCaseFiles();
    private final List<Treatment> catalogue = new ArrayList<>(List.of(EXERCISE));
    private final CaseKeeping keeping = new CaseKeeping(
            files,
            new CaseReview(
                    new Judging(Measures.standard()),
                    version -> catalogue.stream()
                            .filter(treatment -> treatment.id().equals(version))
                            .findFirst()),
            clock);

    @Test
    void theNewerVersionOfAFactWins() {
        Score corrected = new Score("m1", 2, HEARD, "nrs-pain", new BigDecimal("6"), day("2024-01-07"), false);
        take(corrected);
        take(score("m1", "nrs-pain", "7", "2024-01-07"));
        assertThat(file().facts().all(Score.class)).containsExactly(corrected);
    }

    @Test
    void whatIsKnownAlreadyIsNotStoredAgain() {
        take(COURSE, goal("g1", "nrs-pain", "3"));
        int told = files.told().size();
        take(COURSE, goal("g1", "nrs-pain", "3"));
        assertThat(files.told()).hasSize(told);
    }

    @Test
    void whatSaysSomethingElseOfAKnownVersionIsHandedBackAndNotTaken() {
        Fact goal = goal("g1", "nrs-pain", "3");
        Fact other = goal("g1", "nrs-pain", "4");
        Fact found = new Findings(other.key(), other.version(), HEARD, day("2024-01-02"), List.of());
        take(goal);

        assertThat(keeping.take("p1", List.of(other, found, COURSE))).containsExactly(other);
        assertThat(file().facts().byKey().values()).containsExactly(COURSE, goal);
        assertThat(keeping.take("p2", List.of(goal, other))).as("of one batch").containsExactly(other);
    }

    @Test
    void whatWasWorkedOutHereOrFoundByAnotherReleaseIsNoOtherContent() {
        Fact nothing = new Findings(COURSE.key(), COURSE.version(), HEARD, day("2024-01-02"), List.of());
        Fact something = new Findings(
                COURSE.key(),
                COURSE.version(),
                HEARD,
                day("2024-01-02"),
                List.of(new Findings.Finding("cure", "gone", null, true)));
        take(COURSE, nothing);

        assertThat(keeping.take("p1", List.of(elsewhere(COURSE), something))).isEmpty();
    }

    @Test
    void aJudgementIsToldWhenItChangesAndOnlyThen() {
        take(COURSE, goal("g1", "nrs-pain", "3"));
        take(score("m1", "nrs-pain", "7", "2024-01-07"));
        take(score("m2", "odi", "40", "2023-01-07"));
        assertThat(judgements().map(kept -> kept.judgement().phase()))
                .containsExactly(Phase.NO_BASELINE, Phase.TOO_EARLY);
        assertThat(judgements().map(kept -> kept.stamp().version())).doesNotHaveDuplicates();
    }

    @Test
    void theNextReviewIsPlannedForTheDayAWindowOrAWaveOpensOrCloses() {
        take(COURSE, goal("g1", "nrs-pain", "3"), score("m1", "nrs-pain", "7", "2024-01-07"));
        assertThat(file().reviewOn()).as("four weeks: asked for").isEqualTo("2024-01-22");
        assertThat(keeping.reviewDue()).isZero();

        goTo("2024-02-19");
        assertThat(keeping.reviewDue()).isEqualTo(1);
        assertThat(file().reviewOn()).as("twelve weeks: asked for").isEqualTo("2024-03-18");
        assertThat(phase()).isEqualTo(Phase.EARLY_SIGNAL);

        goTo("2024-03-18");
        assertThat(keeping.reviewDue()).isEqualTo(1);
        assertThat(file().reviewOn()).as("the window closes").isEqualTo("2024-04-01");

        goTo("2024-05-01");
        assertThat(keeping.reviewDue()).isEqualTo(1);
        assertThat(phase()).isEqualTo(Phase.OVERDUE);

        goTo("2025-03-04");
        assertThat(keeping.reviewDue()).isEqualTo(1);
        assertThat(file().reviewOn()).as("the last wave has closed").isNull();
        assertThat(keeping.reviewDue()).isZero();
    }

    @Test
    void aFactOfTheFutureIsReviewedOnItsDay() {
        take(started(considered("c1", EXERCISE, "pt-1", "g1"), "2024-01-15"), goal("g1", "nrs-pain", "3"));
        assertThat(file().reviewOn()).isEqualTo("2024-01-15");
    }

    @Test
    void aFileThatWaitsForItsTreatmentIsJudgedWhenTheCatalogueTellsOfIt() {
        catalogue.clear();
        take(COURSE, goal("g1", "nrs-pain", "3"));
        assertThat(file().judgements()).isEmpty();
        assertThat(file().reviewOn()).isEqualTo("2024-01-10");
        assertThat(keeping.reviewDue()).isEqualTo(1);
        assertThat(keeping.reviewDue()).as("claimed for a minute").isZero();

        catalogue.add(EXERCISE);
        clock.advance(Duration.ofMinutes(2));
        assertThat(keeping.reviewDue()).isEqualTo(1);
        assertThat(phase()).isEqualTo(Phase.NO_BASELINE);
        assertThat(file().reviewOn()).isEqualTo("2024-01-22");
    }

    @Test
    void historyIsJudgedOnceWhenNoMoreOfItComes() {
        goTo("2024-04-02");
        keeping.takeHistory(Map.of("p1", List.of(COURSE, goal("g1", "nrs-pain", "3"))));
        keeping.takeHistory(Map.of("p1", List.of(score("m1", "nrs-pain", "7", "2024-01-07"))));
        keeping.takeHistory(Map.of("p1", List.of(score("m2", "nrs-pain", "4", "2024-04-01"))));
        assertThat(file().facts().byKey()).hasSize(4);
        assertThat(keeping.reviewDue()).as("more may be on its way").isZero();
        assertThat(files.told()).noneMatch(JudgementChanged.class::isInstance);

        clock.advance(Duration.ofSeconds(4));
        assertThat(keeping.reviewDue()).isEqualTo(1);
        assertThat(files.told()).filteredOn(JudgementChanged.class::isInstance).hasSize(1);
        assertThat(files.told())
                .filteredOn(ContributionsChanged.class::isInstance)
                .hasSize(1);
        assertThat(phase()).isEqualTo(Phase.JUDGEABLE);
    }

    @Test
    void whatIsTakenAtOnceOrAsHistoryIsTheSameInTheEnd() {
        List<Fact> facts = List.of(COURSE, goal("g1", "nrs-pain", "3"), score("m1", "nrs-pain", "7", "2024-01-07"));
        keeping.take("p1", facts);
        keeping.takeHistory(Map.of("p2", facts));
        clock.advance(Duration.ofSeconds(4));
        keeping.reviewDue();
        CaseFile atOnce = file();
        CaseFile later = files.find("p2").orElseThrow();
        assertThat(later.facts()).isEqualTo(atOnce.facts());
        assertThat(later.judgements().stream().map(KeptJudgement::judgement))
                .isEqualTo(atOnce.judgements().stream()
                        .map(KeptJudgement::judgement)
                        .toList());
        assertThat(later.contributionsNow()).isEqualTo(atOnce.contributionsNow());
        assertThat(later.reviewOn()).isEqualTo(atOnce.reviewOn());
    }

    @Test
    void whatOthersCountIsToldAtOnceThoughTheFileIsJudgedLater() {
        goTo("2024-04-02");
        take(COURSE, goal("g1", "nrs-pain", "3"), score("m1", "nrs-pain", "7", "2024-01-07"));
        long first = file().contributions().orElseThrow().version();
        Course beside = started(considered("c2", MBSR, "pt-2", "g1"), "2024-01-15");
        keeping.takeHistory(Map.of("p1", List.of(beside)));
        assertThat(files.told().getLast()).isInstanceOf(ReviewPlanned.class);
        ContributionsChanged told = files.told().stream()
                .filter(ContributionsChanged.class::isInstance)
                .map(ContributionsChanged.class::cast)
                .toList()
                .getLast();
        assertThat(told.contributions().version()).isGreaterThan(first);
        assertThat(told.contributions().contributions())
                .extracting(Contribution::combination)
                .containsExactly(List.of("exercise-general", "mbsr"));
        assertThat(file().contributions()).contains(told.contributions());
    }

    @Test
    void aFileThatCannotBeJudgedStopsNoOther() {
        for (String patient : List.of("a", "b", "c")) {
            keeping.takeHistory(Map.of(patient, List.of(COURSE, goal("g1", "nrs-pain", "3"))));
        }
        clock.advance(Duration.ofSeconds(4));
        files.refuse("b");
        assertThatThrownBy(keeping::reviewDue).hasMessage("b is refused");
        assertThat(files.find("a").orElseThrow().judgements()).hasSize(1);
        assertThat(files.find("b").orElseThrow().judgements()).isEmpty();
        assertThat(files.find("c").orElseThrow().judgements()).hasSize(1);
    }

    @Test
    void aJudgementThatLosesItsGroundIsDropped() {
        take(COURSE, score("m1", "odi", "40", "2024-01-07"));
        Score withdrawn = new Score("m1", 2, HEARD, "odi", new BigDecimal("40"), day("2024-01-07"), true);
        take(withdrawn);
        assertThat(file().judgements()).isEmpty();
        assertThat(files.told()).filteredOn(JudgementDropped.class::isInstance).hasSize(1);
    }

    @Test
    void contributionsAreToldWholeWhenTheyChange() {
        take(COURSE, goal("g1", "nrs-pain", "3"), score("m1", "nrs-pain", "7", "2024-01-07"));
        goTo("2024-04-02");
        take(score("m2", "nrs-pain", "4", "2024-04-01"));
        List<ContributionsChanged> told = files.told().stream()
                .filter(ContributionsChanged.class::isInstance)
                .map(ContributionsChanged.class::cast)
                .toList();
        assertThat(told).hasSize(2);
        assertThat(told.getFirst().contributions().contributions())
                .extracting(Contribution::phase, Contribution::due)
                .containsExactly(tuple(Phase.TOO_EARLY, false));
        Contribution judged = told.getLast().contributions().contributions().getFirst();
        assertThat(judged.due()).isTrue();
        assertThat(judged.improvement()).isEqualByComparingTo("3");
        assertThat(judged.books())
                .extracting(book -> book.book().code() + " " + book.fulfilment())
                .containsExactly("patient NOT_STATED", "provider NOT_STATED", "evidence AS_EXPECTED");
        assertThat(file().contributions()).contains(told.getLast().contributions());
    }

    @Test
    void thoseWhoDiedWereNotDue() {
        take(
                ended(COURSE, "2024-03-01", "died"),
                goal("g1", "nrs-pain", "3"),
                score("m1", "nrs-pain", "7", "2024-01-07"));
        goTo("2024-04-02");
        keeping.reviewDue();
        assertThat(file().contributionsNow())
                .extracting(Contribution::phase, Contribution::due)
                .containsExactly(tuple(Phase.OVERDUE, false));
    }

    private void goTo(String date) {
        clock.set(day(date).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    /// The same, recorded where it is another day.
    private static Course elsewhere(Course course) {
        return new Course(
                course.course(),
                course.version(),
                course.recordedAt(),
                course.recordedOn().plusDays(1),
                course.treatment(),
                course.provider(),
                course.goals(),
                course.disclosure(),
                course.expectations(),
                course.startedOn(),
                course.pauses(),
                course.ending());
    }

    private void take(Fact... facts) {
        keeping.take("p1", List.of(facts));
    }

    private CaseFile file() {
        return files.find("p1").orElseThrow();
    }

    private Phase phase() {
        return file().judgements().getFirst().judgement().phase();
    }

    private Stream<KeptJudgement> judgements() {
        return files.told().stream()
                .filter(JudgementChanged.class::isInstance)
                .map(event -> ((JudgementChanged) event).after())
                .filter(kept -> kept.judgement().measure().equals("nrs-pain"));
    }
}
