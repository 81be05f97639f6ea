package care.plumbline.outcomes.progress;

import static care.plumbline.outcomes.judgement.Cast.EXERCISE;
import static care.plumbline.outcomes.judgement.Cast.MBSR;
import static care.plumbline.outcomes.judgement.Cast.considered;
import static care.plumbline.outcomes.judgement.Cast.day;
import static care.plumbline.outcomes.judgement.Cast.ended;
import static care.plumbline.outcomes.judgement.Cast.goal;
import static care.plumbline.outcomes.judgement.Cast.score;
import static care.plumbline.outcomes.judgement.Cast.started;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.outcomes.judgement.Fact;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TrialLogTest {

    private static final List<Fact> FACTS = List.of(
            goal("g1", "nrs-pain", "3"),
            ended(started(considered("c1", EXERCISE, "pt-1", "g1"), "2024-01-08"), "2024-04-05", "no-effect"),
            started(considered("c2", MBSR, "psy-1", "g1"), "2024-05-01"),
            considered("c3", EXERCISE, "pt-1", "g1"),
            score("m1", "nrs-pain", "7", "2024-01-07"),
            score("m2", "nrs-pain", "7", "2024-04-02"),
            score("m3", "rmdq-24", "15", "2024-01-07"),
            score("m4", "rmdq-24", "9", "2024-04-02"),
            score("m5", "nrs-pain", "7", "2024-05-01"),
            score("m6", "nrs-pain", "2", "2024-11-20"));

    @Test
    void whatWasTriedIsThereWithItsResultAndWhyItEnded() {
        List<Tried> tried = log("2024-12-01").tried();
        assertThat(tried).extracting(one -> one.course().course()).containsExactly("c1", "c2");
        assertThat(Objects.requireNonNull(tried.getFirst().course().ending()).reason())
                .isEqualTo("no-effect");
        assertThat(tried.getFirst().improvedOn()).as("disability").isEqualTo(1);
        assertThat(tried.getFirst().judgedOn()).as("pain and disability").isEqualTo(2);
        assertThat(tried.getLast().judgedOn()).as("pain").isEqualTo(1);
    }

    @Test
    void theSearchLastsUntilAGoalWasReached() {
        TrialLog found = log("2024-12-01");
        assertThat(found.searchingSince()).isEqualTo(day("2024-01-08"));
        assertThat(found.trials()).hasSize(2);
        assertThat(Objects.requireNonNull(found.foundWith()).trial()).isEqualTo(2);
        assertThat(found.daysSearching()).hasValue(114L);
    }

    @Test
    void asLongAsNoneWasItGoesOn() {
        TrialLog searching = log("2024-06-01");
        assertThat(searching.foundWith()).isNull();
        assertThat(searching.daysSearching()).hasValue(145L);
        assertThat(log("2024-01-07").daysSearching()).isEmpty();
    }

    private static TrialLog log(String asOf) {
        return TrialLog.of(Read.of(FACTS, asOf));
    }
}
