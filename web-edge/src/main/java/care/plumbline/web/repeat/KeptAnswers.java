package care.plumbline.web.repeat;

import care.plumbline.delivery.FinishedAnswers.Answer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Answers of commands that carried an Idempotency-Key, kept for a day and shared by all replicas of a service.
public interface KeptAnswers {

    Optional<Answer> find(String key);

    /// Keeps the answer unless there is one under its key already; returns the one that is kept.
    Answer keep(String key, Answer answer);

    /// For tests, and for a service without a database of its own.
    static KeptAnswers inMemory() {
        Map<String, Answer> answers = new ConcurrentHashMap<>();
        return new KeptAnswers() {
            @Override
            public Optional<Answer> find(String key) {
                return Optional.ofNullable(answers.get(key));
            }

            @Override
            public Answer keep(String key, Answer answer) {
                Answer earlier = answers.putIfAbsent(key, answer);
                return earlier == null ? answer : earlier;
            }
        };
    }
}
