package care.plumbline.goals.goal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// One score, one writing: 3.0 is 3, so that equal scores are equal values.
final class Scores {

    private Scores() {}

    static BigDecimal plain(BigDecimal score) {
        BigDecimal stripped = score.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static @Nullable BigDecimal plainOrAbsent(@Nullable BigDecimal score) {
        return score == null ? null : plain(score);
    }
}
