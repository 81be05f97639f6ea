package care.plumbline.outcomes.casefile.stream;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Numbers without idle zeros: the same number always looks the same, however it was written.
final class Plain {

    private Plain() {}

    static BigDecimal of(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static @Nullable BigDecimal orNull(@Nullable BigDecimal number) {
        return number == null ? null : of(number);
    }
}
