package care.plumbline.goals.question;

import care.plumbline.goals.question.QuestionDecision.Decided;
import care.plumbline.goals.question.QuestionDecision.Refused;
import care.plumbline.goals.question.QuestionDecision.Unchanged;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Questions in memory, with the same promises as the stored ones.
public final class InMemoryQuestions implements Questions {

    private final Map<String, Kept> patients = new ConcurrentHashMap<>();

    @Override
    public Kept of(String patient) {
        return patients.getOrDefault(patient, new Kept(PatientQuestions.none(patient), 0));
    }

    @Override
    public synchronized QuestionResult change(String patient, Function<PatientQuestions, QuestionDecision> decide) {
        Kept before = of(patient);
        QuestionDecision decision = decide.apply(before.questions());
        return switch (decision) {
            case Refused _, Unchanged _ -> new QuestionResult(decision, before.questions());
            case Decided decided -> {
                Kept after = new Kept(Asked.decided(decided, before.questions()), before.version() + 1);
                patients.put(patient, after);
                yield new QuestionResult(decision, after.questions());
            }
        };
    }

    @Override
    public List<PatientQuestions> waitingFor(String provider, @Nullable String after, int limit) {
        return patients.values().stream()
                .map(Kept::questions)
                .filter(questions -> questions.questions().stream().anyMatch(question -> question.waitsFor(provider)))
                .filter(questions -> after == null || questions.patient().compareTo(after) > 0)
                .sorted(Comparator.comparing(PatientQuestions::patient))
                .limit(limit)
                .toList();
    }
}
