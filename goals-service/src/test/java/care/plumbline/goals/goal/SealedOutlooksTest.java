package care.plumbline.goals.goal;

import static care.plumbline.goals.goal.Ana.course;
import static care.plumbline.goals.goal.Ana.decided;
import static care.plumbline.goals.goal.Ana.outlook;
import static care.plumbline.goals.goal.Ana.stated;
import static care.plumbline.goals.goal.Ana.withCourse;
import static care.plumbline.goals.goal.Ana.withPainGoal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SealedOutlooksTest {

    @Test
    void theLastOutlookBeforeTheFirstSessionIsSealed() {
        PatientGoals goals = starting(
                "2024-01-08",
                outlook("o1", "c1", "2024-01-03"),
                outlook("o2", "c1", "2024-01-08"),
                outlook("o3", "c1", "2024-01-09"));

        assertThat(sealed(goals, "c1")).contains("o2");
    }

    @Test
    void theOrderOfStatingCountsNotTheOrderOfHearing() {
        PatientGoals goals =
                starting("2024-01-08", outlook("o1", "c1", "2024-01-07"), outlook("o2", "c1", "2024-01-03"));

        assertThat(sealed(goals, "c1")).contains("o1");
    }

    @Test
    void nothingIsSealedBeforeTheCourseStarts() {
        assertThat(sealed(stated(withCourse(null), outlook()), "c1")).isEmpty();
        assertThat(sealed(withPainGoal(), "never-heard-of")).isEmpty();
    }

    @Test
    void whatWasSaidOfTheCourseGoesBeforeWhatWasSaidOfTheGoal() {
        PatientGoals goals =
                starting("2024-01-08", outlook("o1", "c1", "2024-01-03"), outlook("o2", null, "2024-01-05"));

        assertThat(sealed(goals, "c1")).contains("o1");
    }

    @Test
    void withoutOneForTheCourseTheOneForTheGoalCounts() {
        PatientGoals goals = starting("2024-01-08", outlook("o1", null, "2024-01-03"));

        assertThat(sealed(goals, "c1")).contains("o1");
        assertThat(goals.outlooks().seals()).isEqualTo(Map.of("o1", List.of("c1")));
    }

    @Test
    void oneOutlookCanBeSealedForSeveralCoursesAndAnotherCoursesNeverCounts() {
        PatientGoals goals = starting("2024-01-08", outlook("o1", null, "2024-01-03"));
        PatientGoals both = decided(
                goals.learn(List.of(course("c2", 1, "2024-02-01"), course("c3", 1, "2024-03-01")), Ana.AT_THE_PRACTICE),
                goals);
        PatientGoals asked = stated(both, outlook("o2", "c3", "2024-02-20"));

        assertThat(asked.outlooks().seals()).isEqualTo(Map.of("o1", List.of("c1", "c2"), "o2", List.of("c3")));
        assertThat(sealed(asked, "c3")).contains("o2");
    }

    @Test
    void aCourseThatIsNotForTheGoalSealsNothingOfIt() {
        PatientGoals goals = stated(withPainGoal(), outlook("o1", null, "2024-01-03"));
        KnownCourse other = new KnownCourse("c9", 1, Set.of("g2"), Ana.day("2024-01-08"), null, "exercise-general", 1);

        assertThat(sealed(decided(goals.learn(List.of(other), Ana.AT_THE_PRACTICE), goals), "c9"))
                .isEmpty();
    }

    @Test
    void ofACourseTheNewestVersionIsKept() {
        PatientGoals started = withCourse("2024-01-08");

        assertThat(started.learn(List.of(course("c1", 1, null)), Ana.AT_THE_PRACTICE))
                .isEqualTo(new GoalDecision.Unchanged());
        PatientGoals restarted = decided(
                started.learn(
                        List.of(
                                course("c1", 2, "2024-01-09"),
                                course("c1", 4, "2024-01-15"),
                                course("c1", 3, "2024-01-12")),
                        Ana.AT_THE_PRACTICE),
                started);
        assertThat(restarted.outlooks().courses().get("c1")).isEqualTo(course("c1", 4, "2024-01-15"));
        assertThat(restarted.learn(List.of(course("c1", 3, null)), Ana.AT_THE_PRACTICE))
                .isEqualTo(new GoalDecision.Unchanged());
    }

    @Test
    void aCourseMayBeHeardOfBeforeAnyGoal() {
        PatientGoals goals =
                decided(Ana.nothing().learn(List.of(course("c1", 1, null)), Ana.AT_THE_PRACTICE), Ana.nothing());

        assertThat(goals.goals()).isEmpty();
        assertThat(goals.outlooks().courses()).containsKey("c1");
    }

    /// Course c1 is considered, the outlooks are stated, then it turns out when the first session was.
    private static PatientGoals starting(String startedOn, StateOutlook... outlooks) {
        PatientGoals goals = withCourse(null);
        for (StateOutlook outlook : outlooks) {
            goals = stated(goals, outlook);
        }
        return decided(goals.learn(List.of(course("c1", 2, startedOn)), Ana.AT_THE_PRACTICE), goals);
    }

    private static Optional<String> sealed(PatientGoals goals, String course) {
        return goals.outlooks().sealed("g1", course).map(Outlook::id);
    }
}
