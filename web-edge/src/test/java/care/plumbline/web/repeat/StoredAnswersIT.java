package care.plumbline.web.repeat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.plumbline.delivery.FinishedAnswers;
import care.plumbline.testkit.MutableClock;
import care.plumbline.testkit.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoredAnswersIT {
    private final MutableClock clock = MutableClock.at(Instant.parse("2024-01-01T00:00:00Z"));
    private final StoredAnswers answers =
            new StoredAnswers(new FinishedAnswers(TestDatabase.shared().freshDatabase()), clock);

    @Test
    void keepsTheFirstOfTwo() {
        answers.keep("k", answer("first"));
        FinishedAnswers.Answer kept = answers.keep("k", answer("second"));

        assertThat(kept.body()).asString().isEqualTo("first");
        assertThat(answers.find("k")).hasValueSatisfying(found -> {
            assertThat(found.body()).asString().isEqualTo("first");
            assertThat(found.headers()).containsEntry("ETag", List.of("\"1\""));
            assertThat(found.status()).isEqualTo(201);
        });
        assertThat(answers.find("other")).isEmpty();
    }

    @Test
    void forgetsAfterADay() {
        answers.keep("old", answer("old"));
        clock.advance(Duration.ofHours(20));
        answers.keep("younger", answer("younger"));
        clock.advance(Duration.ofHours(5));
        answers.keep("new", answer("new"));

        await().untilAsserted(() -> assertThat(answers.find("old")).isEmpty());
        assertThat(answers.find("younger")).isPresent();
    }

    private FinishedAnswers.Answer answer(String body) {
        return new FinishedAnswers.Answer(
                "digest",
                201,
                Map.of("ETag", List.of("\"1\"")),
                body.getBytes(StandardCharsets.UTF_8),
                clock.instant());
    }
}
