package care.plumbline.bench.cohort;

import java.util.List;
import java.util.Map;

/// The five levels of a goal on the disability scale, where lower is better.
final class AttainmentLevels {

    private static final int HIGHEST = 24;

    private AttainmentLevels() {}

    /// @param target 2 to 12
    static List<Map<String, Object>> around(int target) {
        return List.of(
                level(-2, "Not out of the house", target + 6, HIGHEST),
                level(-1, "To the corner", target + 2, target + 5),
                level(0, "To the market with a rest", target, target + 1),
                level(1, "To the market", target - 1, target - 1),
                level(2, "Further", 0, target - 2));
    }

    private static Map<String, Object> level(int level, String description, int from, int to) {
        return Line.of("level")
                .with("level", level)
                .with("description", description)
                .with("from", from)
                .with("to", to)
                .withoutType();
    }
}
