package care.plumbline.outcomes.judgement;

import java.time.LocalDate;
import java.util.List;

/// Everything about one patient that a judgement looks at.
public record CaseFacts(List<Goal> goals, List<Outlook> outlooks, List<Course> courses, Scores scores) {

    public CaseFacts {
        goals = List.copyOf(goals);
        outlooks = List.copyOf(outlooks);
        courses = List.copyOf(courses);
    }

    /// What was so at the end of a day: only what was stated, started or observed on or before it. When it was recorded
    /// plays no part. Scores are not cut here: whoever looks for one says up to when.
    public CaseFacts asOf(LocalDate day) {
        return new CaseFacts(
                goals.stream().flatMap(goal -> goal.asOf(day).stream()).toList(),
                outlooks.stream()
                        .filter(outlook -> !outlook.statedOn().isAfter(day))
                        .toList(),
                courses.stream().flatMap(course -> course.asOf(day).stream()).toList(),
                scores);
    }
}
