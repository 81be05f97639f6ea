package care.plumbline.outcomes.conclusion;

import static care.plumbline.outcomes.judgement.Cast.EXERCISE;
import static care.plumbline.outcomes.judgement.Cast.MBSR;
import static care.plumbline.outcomes.judgement.Cast.considered;
import static care.plumbline.outcomes.judgement.Cast.day;
import static care.plumbline.outcomes.judgement.Cast.ended;
import static care.plumbline.outcomes.judgement.Cast.goal;
import static care.plumbline.outcomes.judgement.Cast.outlook;
import static care.plumbline.outcomes.judgement.Cast.paused;
import static care.plumbline.outcomes.judgement.Cast.score;
import static care.plumbline.outcomes.judgement.Cast.started;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.Phase;
import care.plumbline.outcomes.judgement.ResultClass;
import care.plumbline.outcomes.judgement.Score;
import java.util.List;
import java.util.Objects;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Exercise (judged from 6 to 12 weeks) and mindfulness (8 to 26 weeks), alone and together.
class CombinationsTest {

    private static final Course ALONE = started(considered("c1", EXERCISE, "pt-1", "g1"), "2024-01-08");
    private static final Course SECOND = started(considered("c2", MBSR, "psy-1", "g1"), "2024-04-01");

    @Test
    void anEpisodeLastsAsLongAsTheSameCoursesRun() {
        ConcludedCase one = ConcludedCase.of(ended(ALONE, "2024-06-30", "no-effect"), SECOND);
        assertThat(one.combinations("2024-12-01"))
                .extracting(Combination::courses, Combination::from, Combination::to)
                .containsExactly(
                        tuple("2024-01-08", "2024-03-31", "c1"),
                        tuple("2024-04-01", "2024-06-30", "c1", "c2"),
                        tuple("2024-07-01", null, "c2"));
    }

    @Test
    void aPauseMakesAnEpisodeOfItsOwnAndWhatFollowsRepeatsTheOneBefore() {
        ConcludedCase one = ConcludedCase.of(paused(ALONE, "2024-05-01", "2024-05-14"), SECOND);
        assertThat(one.combinations("2024-12-01"))
                .extracting(Combination::courses, Combination::from, Combination::to)
                .containsExactly(
                        tuple("2024-01-08", "2024-03-31", "c1"),
                        tuple("2024-04-01", "2024-04-30", "c1", "c2"),
                        tuple("2024-05-01", "2024-05-14", "c2"),
                        tuple("2024-05-15", null, "c1", "c2"));
        assertThat(one.combinations("2024-12-01").getLast().repeats()).isEqualTo(2);
        assertThat(one.combinations("2024-12-01").get(2).removed())
                .containsExactly(new Step("c1", "exercise-general", "pt-1", "paused"));
    }

    @Test
    void aChangeFromOneTreatmentToTheNextOnOneDayIsNoCombination() {
        ConcludedCase one = ConcludedCase.of(ended(ALONE, "2024-04-01", "completed"), SECOND);
        assertThat(one.combinations("2024-12-01"))
                .extracting(Combination::courses, Combination::from, Combination::to)
                .containsExactly(tuple("2024-01-08", "2024-03-31", "c1"), tuple("2024-04-01", null, "c2"));
    }

    @Test
    void nothingRunsBetweenTwoTries() {
        ConcludedCase one = ConcludedCase.of(ended(ALONE, "2024-02-29", "patient-choice"), SECOND);
        Combination second = one.combinations("2024-12-01").getLast();
        assertThat(second.trial()).isEqualTo(2);
        assertThat(second.added()).containsExactly(new Step("c2", "mbsr", "psy-1", null));
        assertThat(second.removed()).containsExactly(new Step("c1", "exercise-general", "patient", "patient-choice"));
    }

    @Test
    void whatHasNotBegunOnTheDayIsNotThere() {
        ConcludedCase one = ConcludedCase.of(ended(ALONE, "2024-06-30", "no-effect"), SECOND);
        assertThat(one.combinations("2024-04-01")).hasSize(2);
        assertThat(one.combinations("2024-06-30")).hasSize(2);
        assertThat(one.combinations("2024-03-31"))
                .extracting(Combination::courses, Combination::from, Combination::to)
                .containsExactly(tuple("2024-01-08", null, "c1"));
        assertThat(one.combinations("2024-01-07")).isEmpty();
    }

    @Test
    void aResultBelongsToTheEpisodeItWasObservedIn() {
        ConcludedCase one = together();
        Combination alone = one.combinations("2024-11-01").getFirst();
        Combination both = one.combinations("2024-11-01").getLast();

        assertThat(measured(alone.results().getFirst().result())).isEqualTo("m2");
        assertThat(measured(both.results().getFirst().baseline())).isEqualTo("m2");
        assertThat(measured(both.results().getFirst().result())).isEqualTo("m4");
    }

    @Test
    void aCombinationIsJudgedWhenEveryPartHasHadItsTime() {
        assertThat(together()
                        .combinations("2024-05-26")
                        .getLast()
                        .results()
                        .getFirst()
                        .phase())
                .as("mindfulness needs 8 weeks")
                .isEqualTo(Phase.TOO_EARLY);
        assertThat(together()
                        .combinations("2024-05-27")
                        .getLast()
                        .results()
                        .getFirst()
                        .phase())
                .isEqualTo(Phase.EARLY_SIGNAL);
        CombinedResult judged =
                together().combinations("2024-11-01").getLast().results().getFirst();
        assertThat(judged.phase()).isEqualTo(Phase.JUDGEABLE);
        assertThat(judged.closesOn()).isEqualTo(day("2024-09-30"));
        assertThat(judged.reached()).isTrue();
        assertThat(judged.patient().resultClass()).isEqualTo(ResultClass.MET);
    }

    @Test
    void anEpisodeThatWasChangedBeforeItCouldWorkIsNoFailure() {
        ConcludedCase one = together()
                .and(ended(started(considered("c3", MBSR, "psy-1", "g1"), "2024-02-01"), "2024-02-10", "moved"));
        assertThat(one.combinations("2024-11-01")
                        .getFirst()
                        .results()
                        .getFirst()
                        .phase())
                .isEqualTo(Phase.STOPPED_BEFORE_WINDOW);
    }

    @Test
    void whatAPartContributedIsUncertain() {
        assertThat(Combination.CONTRIBUTION).isEqualTo("uncertain");
        assertThat(together().combinations("2024-11-01").getLast().inputs())
                .containsKeys("course/c1", "course/c2", "treatment/mbsr/1", "measurement/m4", "outlook/o1", "goal/g1");
    }

    private static ConcludedCase together() {
        return ConcludedCase.of(
                goal("g1", "nrs-pain", "3"),
                outlook("o1", "g1", null, "2024-03-30", "0", "3"),
                ALONE,
                SECOND,
                score("m1", "nrs-pain", "7", "2024-01-07"),
                score("m2", "nrs-pain", "6", "2024-03-31"),
                score("m3", "nrs-pain", "5", "2024-05-20"),
                score("m4", "nrs-pain", "3", "2024-09-20"));
    }

    private static String measured(@Nullable Score score) {
        return Objects.requireNonNull(score).measurement();
    }

    private static Tuple tuple(String from, @Nullable String to, String... courses) {
        return Tuple.tuple(List.of(courses), day(from), to == null ? null : day(to));
    }
}
