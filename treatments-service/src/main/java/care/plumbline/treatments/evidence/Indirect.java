package care.plumbline.treatments.evidence;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Evidence from people with another condition than chronic low back pain. It is used only where nothing direct is
/// published, and says so wherever it is shown.
final class Indirect {

    private Indirect() {}

    /// The arms of people with chronic low back pain where there are any, else all.
    static List<Arm> directFirst(List<Arm> arms) {
        List<Arm> direct = arms.stream().filter(arm -> arm.condition() == null).toList();
        return direct.isEmpty() ? arms : direct;
    }

    /// Null where everybody had chronic low back pain.
    static @Nullable String conditions(List<Arm> arms) {
        String conditions = arms.stream()
                .map(Arm::condition)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        return conditions.isEmpty() ? null : conditions;
    }
}
