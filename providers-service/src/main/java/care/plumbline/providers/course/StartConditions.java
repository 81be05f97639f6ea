package care.plumbline.providers.course;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was not as it should be when a course started.
///
/// @param override absent where nothing was missing
/// @param openQuestions ids of the patient's questions about the course that nobody had answered
public record StartConditions(@Nullable OverriddenStart override, List<String> openQuestions) {

    public static final StartConditions NONE = new StartConditions(null, List.of());

    public StartConditions {
        openQuestions = List.copyOf(openQuestions);
    }
}
