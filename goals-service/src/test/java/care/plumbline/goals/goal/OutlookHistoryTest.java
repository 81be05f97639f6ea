package care.plumbline.goals.goal;

import static care.plumbline.goals.goal.Ana.PATIENT;
import static care.plumbline.goals.goal.Ana.day;
import static care.plumbline.goals.goal.Ana.number;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.goals.goal.OutlookHistory.Direction;
import care.plumbline.goals.goal.OutlookHistory.Moment;
import care.plumbline.goals.goal.OutlookHistory.Trend;
import care.plumbline.goals.score.HeardScore;
import care.plumbline.goals.score.PatientScores;
import care.plumbline.measures.Measures;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutlookHistoryTest {

    @Test
    void askedAgainTheExpectationsAreHeldAgainstTheScoresOfTheirTime() {
        OutlookHistory history = history(
                said("o2", "2024-04-01", "0", "5"),
                said("o1", "2024-01-03", "0", "3"),
                said("o3", "2024-05-01", "1", null));

        assertThat(history.moments())
                .extracting(moment -> moment.outlook().id())
                .containsExactly("o1", "o2", "o3");
        assertThat(history.moments()).extracting(Moment::improvementExpected).containsExactly(null, number("1"), null);
        assertThat(history.expected()).isEqualTo(new Trend(Direction.FALLING, number("-2")));
        assertThat(history.hope())
                .as("within half an important change")
                .isEqualTo(new Trend(Direction.STEADY, number("-1")));
        assertThat(history.latest()).isNotNull();
        assertThat(history.latest().value()).isEqualTo("4");
    }

    @Test
    void onceIsNoTrend() {
        assertThat(history(said("o1", "2024-01-03", "0", "3")).expected()).isNull();
    }

    @Test
    void moreAmbitiousIsRising() {
        assertThat(history(said("o1", "2024-01-03", null, "5"), said("o2", "2024-01-04", null, "2"))
                        .expected())
                .isEqualTo(new Trend(Direction.RISING, number("3")));
    }

    private static OutlookHistory history(StateOutlook... outlooks) {
        PatientGoals goals = Ana.withPainGoal();
        for (StateOutlook outlook : outlooks) {
            goals = Ana.stated(goals, outlook);
        }
        PatientScores scores = new PatientScores(
                PATIENT,
                List.of(
                        new HeardScore("m1", 1, "nrs-pain", number("6"), day("2024-03-01"), true),
                        new HeardScore("m2", 1, "nrs-pain", number("4"), day("2024-06-01"), true)));
        return OutlookHistory.of(
                Ana.goal(goals),
                goals.outlooks(),
                scores,
                Measures.standard().find("nrs-pain").orElseThrow());
    }

    private static StateOutlook said(String id, String on, @Nullable String hope, @Nullable String expected) {
        return new StateOutlook(
                id,
                "g1",
                null,
                hope == null ? null : number(hope),
                expected == null ? null : number(expected),
                null,
                null,
                day(on),
                null,
                null);
    }
}
