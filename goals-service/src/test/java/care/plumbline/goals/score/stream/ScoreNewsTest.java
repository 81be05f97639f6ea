package care.plumbline.goals.score.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.EventJson;
import care.plumbline.delivery.IncomingEvent;
import care.plumbline.delivery.UnreadableEvent;
import care.plumbline.goals.goal.stream.Contract;
import care.plumbline.goals.score.InMemoryScores;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreNewsTest {

    private static final String MEASUREMENT = "care.plumbline.measurement.";

    private final InMemoryScores scores = new InMemoryScores();
    private final ScoreNews news = new ScoreNews(new CareEvents(new EventJson()), scores);

    @Test
    void learnsOfEveryScoreAndForgetsWhatWasWithdrawn() {
        assertThat(news.types())
                .containsExactlyInAnyOrder(
                        MEASUREMENT + "recorded.v1", MEASUREMENT + "corrected.v1", MEASUREMENT + "withdrawn.v1");

        news.handle("p1", List.of(event("recorded", Contract.exampleData(MEASUREMENT + "recorded.v1"))));
        String measure = scores.of("p1").all().getFirst().measure();
        assertThat(scores.of("p1").last(measure)).isPresent();
        news.handle("p1", List.of(event("withdrawn", Contract.exampleData(MEASUREMENT + "withdrawn.v1"))));
        assertThat(scores.of("p1").last(measure)).isEmpty();
    }

    @Test
    void whatCannotBeReadIsParked() {
        assertThatThrownBy(() -> news.handle("p1", List.of(event("recorded", new byte[] {'{'}))))
                .isInstanceOf(UnreadableEvent.class);
        assertThat(scores.of("p1").all()).isEmpty();
    }

    private static IncomingEvent event(String what, byte[] data) {
        return new IncomingEvent(
                "plumbline.outcomes.v1",
                0,
                1,
                MEASUREMENT + what + ".v1",
                "p1/measurement/m1",
                "p1",
                1,
                Instant.EPOCH,
                data,
                false);
    }
}
