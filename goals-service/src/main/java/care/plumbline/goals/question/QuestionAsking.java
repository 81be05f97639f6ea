package care.plumbline.goals.question;

import care.plumbline.goals.goal.Goals;
import care.plumbline.goals.goal.PatientGoals;
import care.plumbline.goals.goal.Recorded;
import care.plumbline.goals.goal.Recording;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Asking: questions come up, and are answered or dropped.
public final class QuestionAsking {

    private final Questions questions;
    private final Goals goals;
    private final Clock clock;

    /// @param clock in the deployment's zone: its date is the last one that anything can be asked on
    public QuestionAsking(Questions questions, Goals goals, Clock clock) {
        this.questions = questions;
        this.goals = goals;
        this.clock = clock;
    }

    public Questions.Kept of(String patient) {
        return questions.of(patient);
    }

    /// @param by subject who says so
    public QuestionResult ask(String patient, AskQuestion request, String by) {
        Recording recording = recording(by);
        PatientGoals known = goals.of(patient).goals();
        return questions.change(patient, asked -> asked.ask(request, known, recording));
    }

    /// @param by subject who says so
    public QuestionResult close(String patient, CloseQuestion request, String by) {
        Recording recording = recording(by);
        return questions.change(patient, asked -> asked.close(request, recording));
    }

    /// Patients with open questions for a provider, in the order of their ids, each with all questions.
    ///
    /// @param after the last patient of the page before
    public List<PatientQuestions> waitingFor(String provider, @Nullable String after, int limit) {
        return questions.waitingFor(provider, after, limit);
    }

    private Recording recording(String by) {
        Instant now = clock.instant();
        return new Recording(new Recorded(now, by), LocalDate.ofInstant(now, clock.getZone()));
    }
}
