package care.plumbline.providers.course;

import java.util.List;

/// What the patient says, beside a course: it changes without the course.
///
/// @param openQuestions about a course that is about to start: a warning
/// @param gaps one for each goal with a hope
public record Beside(List<KnownQuestion> openQuestions, List<HopeGap> gaps) {

    public Beside {
        openQuestions = List.copyOf(openQuestions);
        gaps = List.copyOf(gaps);
    }
}
