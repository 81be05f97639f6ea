package care.plumbline.goals.goal.stream;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.goals.goal.Ana;
import care.plumbline.goals.goal.ElicitationState;
import care.plumbline.goals.goal.InMemoryGoals;
import care.plumbline.testkit.MutableClock;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatientNewsTest {

    private final InMemoryGoals goals = new InMemoryGoals();
    private final PatientNews news = new PatientNews(Ana.goalSetting(goals, MutableClock.on("2024-06-30")));

    @Test
    void whoHasACareTeamOrAScoreAndWasNeverAskedIsSeen() {
        assertThat(news.types())
                .contains("care.plumbline.care-team.member-joined.v1", "care.plumbline.measurement.recorded.v1");

        news.handle("p9", List.of());
        news.handle("p9", List.of());

        assertThat(goals.count(ElicitationState.NEVER_ASKED)).isEqualTo(1);
        assertThat(goals.of("p9").version()).isEqualTo(1);
    }
}
