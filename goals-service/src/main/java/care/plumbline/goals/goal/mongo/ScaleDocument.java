package care.plumbline.goals.goal.mongo;

import care.plumbline.goals.attainment.AttainmentLevel;
import care.plumbline.goals.attainment.AttainmentScale;
import care.plumbline.goals.goal.ScaleVersion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A version of an attainment scale, as it is stored.
public record ScaleDocument(
        int version,
        List<LevelDocument> levels,
        LocalDate setOn,
        String author,
        @Nullable String reason,
        @Nullable Integer importance,
        @Nullable Integer difficulty) {

    /// A level, as it is stored.
    public record LevelDocument(int level, String description, BigDecimal from, BigDecimal to) {}

    static ScaleDocument of(ScaleVersion scale) {
        return new ScaleDocument(
                scale.version(),
                levels(scale.scale()),
                scale.setOn(),
                scale.author(),
                scale.reason(),
                scale.importance(),
                scale.difficulty());
    }

    static List<LevelDocument> levels(AttainmentScale scale) {
        return scale.levels().stream()
                .map(level -> new LevelDocument(level.level(), level.description(), level.from(), level.to()))
                .toList();
    }

    static AttainmentScale scale(List<LevelDocument> levels) {
        return new AttainmentScale(levels.stream()
                .map(level -> new AttainmentLevel(level.level(), level.description(), level.from(), level.to()))
                .toList());
    }

    ScaleVersion scaleVersion() {
        return new ScaleVersion(version, scale(levels), setOn, author, reason, importance, difficulty);
    }
}
