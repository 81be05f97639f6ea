package care.plumbline.outcomes.overview;

import care.plumbline.outcomes.judgement.Judgement;
import care.plumbline.outcomes.judgement.Question;
import care.plumbline.outcomes.schedule.Assessment;
import care.plumbline.outcomes.timeline.TimelineEntry;
import java.time.LocalDate;
import java.util.List;

/// What to know before a visit: what changed since the last one, what is due, and what to ask.
///
/// @param since the day of the last visit; what happened on it counts as known
/// @param changes what happened since, or became known since
/// @param judged courses whose judging window closed since, with a verdict
/// @param due scores that are due or overdue
/// @param questions the patient's own, waiting for an answer
/// @param steps what else is open
public record PreVisit(
        String patient,
        LocalDate since,
        LocalDate asOf,
        List<TimelineEntry> changes,
        List<Judgement> judged,
        List<Assessment> due,
        List<Question> questions,
        List<NextStep> steps) {

    public PreVisit {
        changes = List.copyOf(changes);
        judged = List.copyOf(judged);
        due = List.copyOf(due);
        questions = List.copyOf(questions);
        steps = List.copyOf(steps);
    }
}
