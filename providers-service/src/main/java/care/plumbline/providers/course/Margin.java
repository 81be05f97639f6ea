package care.plumbline.providers.course;

import care.plumbline.providers.course.Finding.Remark;
import care.plumbline.providers.course.Finding.Review;
import care.plumbline.providers.recording.Recorded;
import java.util.ArrayList;
import java.util.List;

/// What stands in the margin of a course: what the claim guard found, how it stood at the start, and when each step was
/// told.
///
/// @param findings oldest first
/// @param start as it was at the first session
/// @param steps in the order of their recording
/// @param linkedGoals goals that the course got after it was considered
public record Margin(
        List<Finding> findings, StartConditions start, List<Recorded<StepTaken>> steps, List<String> linkedGoals) {

    static final Margin EMPTY = new Margin(List.of(), StartConditions.NONE, List.of(), List.of());

    public Margin {
        findings = List.copyOf(findings);
        steps = List.copyOf(steps);
        linkedGoals = List.copyOf(linkedGoals);
    }

    Margin found(List<Remark> remarks) {
        List<Finding> next = new ArrayList<>(findings);
        remarks.forEach(remark -> next.add(Finding.open(next.size() + 1, remark)));
        return new Margin(next, start, steps, linkedGoals);
    }

    Margin reviewed(String finding, Review review) {
        return new Margin(
                findings.stream()
                        .map(known -> known.id().equals(finding) ? known.with(review) : known)
                        .toList(),
                start,
                steps,
                linkedGoals);
    }

    Margin started(StartConditions conditions) {
        return new Margin(findings, conditions, steps, linkedGoals);
    }

    Margin took(Recorded<StepTaken> step) {
        List<Recorded<StepTaken>> next = new ArrayList<>(steps);
        next.add(step);
        return new Margin(findings, start, next, linkedGoals);
    }

    Margin linked(List<String> goals) {
        List<String> next = new ArrayList<>(linkedGoals);
        next.addAll(goals);
        return new Margin(findings, start, steps, next);
    }
}
