package care.plumbline.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.delivery.FinishedAnswers.Answer;
import care.plumbline.testkit.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FinishedAnswersIT {

    private static final Instant NOW = Instant.parse("2024-01-03T10:00:00Z");

    private final FinishedAnswers answers =
            new FinishedAnswers(TestDatabase.shared().freshDatabase());

    private static Answer answer(String digest, Instant at) {
        return new Answer(
                digest,
                201,
                Map.of("Location", List.of("/patients/p1/goals/g1"), "X.Dotted$", List.of("a", "b")),
                new byte[] {1, 0, -1},
                at);
    }

    @Test
    void keepsTheFirstOfSeveral() {
        assertThat(answers.keep("key", answer("first", NOW)).digest()).isEqualTo("first");
        assertThat(answers.keep("key", answer("second", NOW)).digest()).isEqualTo("first");

        assertThat(answers.find("key")).get().usingRecursiveComparison().isEqualTo(answer("first", NOW));
        assertThat(answers.find("other")).isEmpty();
    }

    @Test
    void forgetsOldOnes() {
        answers.keep("old", answer("d", NOW.minus(Duration.ofHours(25))));
        answers.keep("new", answer("d", NOW));

        assertThat(answers.sweep(NOW.minus(Duration.ofHours(24)))).isEqualTo(1);
        assertThat(answers.find("old")).isEmpty();
        assertThat(answers.find("new")).isPresent();
    }
}
