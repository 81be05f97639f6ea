package care.plumbline.outcomes.conclusion;

import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.Ending;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A course that joined or left between one try and the next. Who decided is derived, as nobody records it: events name
/// who delivers a course and whose token recorded a step.
///
/// @param treatment code of the treatment
/// @param decidedBy `patient`, or the provider who delivers the course; absent where nobody decided
/// @param reason why it left: the ending's reason, or `paused`; absent for one that joined
public record Step(
        String course,
        String treatment,
        @Nullable String decidedBy,
        @Nullable String reason) {

    private static final String PATIENT = "patient";

    static Step joined(Course course) {
        return new Step(course.course(), course.treatment().treatment(), course.provider(), null);
    }

    /// @param before the first day without it
    static Step left(Course course, LocalDate before) {
        Ending ending = course.ending();
        boolean ended = ending != null && !ending.on().isAfter(before);
        String reason = ending == null || !ended ? "paused" : ending.reason();
        return new Step(course.course(), course.treatment().treatment(), decidedBy(course, reason), reason);
    }

    /// By the reason of the ending: what the patient chose or could not pay was the patient's decision; death and
    /// moving away were nobody's.
    private static @Nullable String decidedBy(Course course, String reason) {
        return switch (reason) {
            case "patient-choice", "cost-or-access" -> PATIENT;
            case "died", "moved" -> null;
            default -> course.provider();
        };
    }
}
