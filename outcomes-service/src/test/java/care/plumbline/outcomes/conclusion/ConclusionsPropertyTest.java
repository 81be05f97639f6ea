package care.plumbline.outcomes.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.measures.Measures;
import care.plumbline.outcomes.judgement.AnyCase;
import care.plumbline.outcomes.judgement.CaseFacts;
import care.plumbline.outcomes.judgement.CaseJudgement;
import care.plumbline.outcomes.judgement.Cast;
import care.plumbline.outcomes.judgement.Catalogue;
import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.Course.Pause;
import care.plumbline.outcomes.judgement.Fact;
import care.plumbline.outcomes.judgement.Goal;
import care.plumbline.outcomes.judgement.Judging;
import care.plumbline.outcomes.judgement.Outlook;
import care.plumbline.outcomes.judgement.Score;
import care.plumbline.outcomes.judgement.Scores;
import care.plumbline.outcomes.judgement.Treatment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Thousands of drawn patients. A failure names its seed.
class ConclusionsPropertyTest {

    private static final int CASES = 1_500;
    private static final LocalDate FIRST = Cast.day("2023-12-01");

    @Test
    void everyDayBelongsToExactlyTheEpisodeOfTheCoursesThatRanOnIt() {
        for (long seed = 0; seed < CASES; seed++) {
            Drawn drawn = new Drawn(seed);
            List<Combination> all = drawn.combinations();
            for (LocalDate day = FIRST; !day.isAfter(drawn.asOf); day = day.plusDays(1)) {
                assertThat(at(all, day)).as("seed %d on %s", seed, day).isEqualTo(running(drawn.courses(), day));
            }
        }
    }

    @Test
    void neighboursDifferAndTrialsCountUp() {
        for (long seed = 0; seed < CASES; seed++) {
            List<Combination> all = new Drawn(seed).combinations();
            for (int n = 0; n < all.size(); n++) {
                assertThat(all.get(n).trial()).as("seed %d", seed).isEqualTo(n + 1);
                Combination before = n == 0 ? null : all.get(n - 1);
                boolean follows = before != null
                        && Objects.requireNonNull(before.to())
                                .plusDays(1)
                                .equals(all.get(n).from());
                assertThat(before != null
                                && follows
                                && before.courses().equals(all.get(n).courses()))
                        .as("seed %d: the same courses are one episode", seed)
                        .isFalse();
            }
        }
    }

    @Test
    void resultsLieWithinTheirEpisode() {
        for (long seed = 0; seed < CASES; seed++) {
            for (Combination one : new Drawn(seed).combinations()) {
                for (CombinedResult result : one.results()) {
                    if (result.result() != null) {
                        assertThat(result.result().observedOn())
                                .as("seed %d", seed)
                                .isAfter(one.from())
                                .isBeforeOrEqualTo(one.to() == null ? one.asOf() : one.to());
                    }
                }
            }
        }
    }

    @Test
    void everyGoalHasOneAchievementAndASuccessIsATargetReached() {
        Set<Achievement> reached = EnumSet.noneOf(Achievement.class);
        for (long seed = 0; seed < CASES; seed++) {
            Drawn drawn = new Drawn(seed);
            for (GoalJudgement goal : drawn.goals()) {
                reached.add(goal.achievement());
                assertThat(goal.isSuccess()).as("seed %d", seed).isEqualTo(goal.reached() != null && goal.reached());
            }
        }
        assertThat(reached)
                .as("goals that are closed or due have a test of their own")
                .contains(
                        Achievement.IN_PROGRESS,
                        Achievement.IMPROVING,
                        Achievement.WORSENING,
                        Achievement.NO_CHANGE,
                        Achievement.ACHIEVED);
    }

    private static Set<String> at(List<Combination> all, LocalDate day) {
        List<Combination> there = all.stream()
                .filter(one -> !day.isBefore(one.from()) && (one.to() == null || !day.isAfter(one.to())))
                .toList();
        assertThat(there).hasSizeLessThanOrEqualTo(1);
        return there.isEmpty() ? Set.of() : new TreeSet<>(there.getFirst().courses());
    }

    /// The rule read day by day.
    private static Set<String> running(List<Course> courses, LocalDate day) {
        Set<String> running = new TreeSet<>();
        for (Course course : courses) {
            if (course.startedOn() == null || day.isBefore(course.startedOn())) {
                continue;
            }
            boolean paused = course.pauses().stream()
                    .anyMatch(pause -> !day.isBefore(pause.from()) && (pause.to() == null || !day.isAfter(pause.to())));
            boolean over = course.ending() != null
                    && (day.isAfter(course.ending().on())
                            || (day.equals(course.ending().on())
                                    && day.isAfter(course.startedOn())
                                    && courses.stream()
                                            .anyMatch(
                                                    other -> !other.equals(course) && day.equals(other.startedOn()))));
            if (!paused && !over) {
                running.add(course.course());
            }
        }
        return running;
    }

    /// A drawn patient, courses with pauses.
    private static final class Drawn {

        private static final Concluding CONCLUDING = new Concluding(Measures.standard());

        private final LocalDate asOf;
        private final CaseFacts then;
        private final Catalogue catalogue;
        private final CaseJudgement judged;

        Drawn(long seed) {
            AnyCase any = new AnyCase(seed);
            List<Treatment> treatments = any.treatments();
            List<Fact> facts = any.facts(treatments);
            this.asOf = any.day();
            this.catalogue = Cast.catalogue(treatments.toArray(Treatment[]::new));
            Random random = new Random(seed);
            List<Course> courses = all(facts, Course.class).stream()
                    .map(course -> random.nextInt(3) == 0 ? interrupted(course, random) : course)
                    .toList();
            CaseFacts everything = new CaseFacts(
                    all(facts, Goal.class), all(facts, Outlook.class), courses, Scores.of(all(facts, Score.class)));
            this.judged = new Judging(Measures.standard()).judge(everything, catalogue, asOf);
            this.then = everything.asOf(asOf);
        }

        List<Combination> combinations() {
            return CONCLUDING.combinations(then, catalogue, judged);
        }

        List<GoalJudgement> goals() {
            return CONCLUDING.goals(then, judged);
        }

        List<Course> courses() {
            return then.courses();
        }

        private static Course interrupted(Course course, Random random) {
            LocalDate startedOn = course.startedOn();
            if (startedOn == null) {
                return course;
            }
            LocalDate from = startedOn.plusDays(random.nextInt(20));
            List<Pause> pauses = new ArrayList<>(List.of(new Pause(from, from.plusDays(random.nextInt(10)))));
            if (random.nextBoolean()) {
                pauses.add(new Pause(from.plusDays(15), random.nextBoolean() ? null : from.plusDays(18)));
            }
            return Cast.paused(course, pauses);
        }

        private static <F extends Fact> List<F> all(List<Fact> facts, Class<F> kind) {
            return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
        }
    }
}
