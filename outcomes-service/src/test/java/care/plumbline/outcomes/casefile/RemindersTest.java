package care.plumbline.outcomes.casefile;

import static care.plumbline.outcomes.judgement.Cast.EXERCISE;
import static care.plumbline.outcomes.judgement.Cast.considered;
import static care.plumbline.outcomes.judgement.Cast.day;
import static care.plumbline.outcomes.judgement.Cast.ended;
import static care.plumbline.outcomes.judgement.Cast.goal;
import static care.plumbline.outcomes.judgement.Cast.score;
import static care.plumbline.outcomes.judgement.Cast.started;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.measures.Measures;
import care.plumbline.outcomes.casefile.CaseFileEvent.AssessmentAsked;
import care.plumbline.outcomes.casefile.CaseFileEvent.AssessmentClosed;
import care.plumbline.outcomes.judgement.Cast;
import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.Fact;
import care.plumbline.outcomes.judgement.Judging;
import care.plumbline.testkit.MutableClock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RemindersTest {

    private static final Course COURSE = started(considered("c1", EXERCISE, "pt-1", "g1"), "2024-01-08");

    private final MutableClock clock = MutableClock.on("2024-01-10");
    private final InMemoryCaseFiles files = new InMemoryCaseFiles();
    private final CaseKeeping keeping =
            new CaseKeeping(files, new CaseReview(new Judging(Measures.standard()), Cast.catalogue(EXERCISE)), clock);

    @Test
    void eachReminderIsToldOnceWhenItsDayHasCome() {
        take(COURSE, goal("g1", "nrs-pain", "3"), score("m1", "nrs-pain", "7", "2024-01-07"));
        assertThat(told()).isEmpty();
        sweepOn("2024-01-22");
        assertThat(told()).containsExactly("4-weeks due");
        sweepOn("2024-01-30");
        sweepOn("2024-02-06");
        assertThat(told()).containsExactly("4-weeks due", "4-weeks overdue");
        sweepOn("2024-02-06");
        sweepOn("2024-02-19");
        assertThat(told()).containsExactly("4-weeks due", "4-weeks overdue", "4-weeks missed");
        assertThat(file().assessments()).isEmpty();
    }

    @Test
    void aScoreEndsTheWait() {
        take(COURSE, goal("g1", "nrs-pain", "3"));
        sweepOn("2024-01-22");
        take(score("m2", "nrs-pain", "6", "2024-01-22"));
        assertThat(told()).containsExactly("4-weeks due", "4-weeks done");
    }

    @Test
    void whatIsLongPastIsNotAskedForAnyMore() {
        sweepOn("2025-06-01");
        take(COURSE, goal("g1", "nrs-pain", "3"));
        assertThat(told()).isEmpty();
    }

    @Test
    void deathEndsTheWait() {
        take(COURSE, goal("g1", "nrs-pain", "3"));
        sweepOn("2024-01-22");
        take(ended(COURSE, "2024-01-21", "died"));
        assertThat(told()).containsExactly("4-weeks due", "4-weeks dropped");
    }

    @Test
    void versionsOfOneQuestionRise() {
        take(COURSE, goal("g1", "nrs-pain", "3"));
        sweepOn("2024-01-22");
        sweepOn("2024-02-06");
        take(score("m2", "nrs-pain", "6", "2024-01-22"));
        assertThat(kept().map(kept -> kept.stamp().version())).isSorted().doesNotHaveDuplicates();
    }

    private void sweepOn(String date) {
        clock.set(day(date).atStartOfDay().toInstant(ZoneOffset.UTC));
        keeping.reviewDue();
    }

    private void take(Fact... facts) {
        keeping.take("p1", List.of(facts));
    }

    private CaseFile file() {
        return files.find("p1").orElseThrow();
    }

    private List<String> told() {
        return kept().map(kept -> kept.assessment().wave().code() + " "
                        + kept.assessment().state().code())
                .toList();
    }

    private Stream<KeptAssessment> kept() {
        return files.told().stream()
                .flatMap(event -> event instanceof AssessmentAsked(KeptAssessment _, KeptAssessment after)
                        ? Stream.of(after)
                        : event instanceof AssessmentClosed(KeptAssessment _, KeptAssessment closed)
                                ? Stream.of(closed)
                                : Stream.empty());
    }
}
