package care.plumbline.providers.course;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What one provider expects of a course for one goal, as stated on one day. Numbers that are equal are the same:
/// 5.0 is 5.
///
/// @param expected Score expected on the goal's measure.
/// @param likelihood How likely, in percent.
/// @param text Own words.
/// @param byWeeks Weeks from the first session by which it is expected.
public record Expectation(
        String goal,
        String provider,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal likelihood,
        @Nullable String text,
        LocalDate statedOn,
        @Nullable Integer byWeeks) {

    private static final BigDecimal CERTAIN = BigDecimal.valueOf(100);

    public Expectation {
        expected = plain(expected);
        likelihood = plain(likelihood);
        if (likelihood != null && !isPercent(likelihood)) {
            throw new IllegalArgumentException("a likelihood lies between 0 and 100 percent");
        }
    }

    /// Whether anything is said at all.
    boolean saysSomething() {
        return expected != null || likelihood != null || (text != null && !text.isBlank());
    }

    static boolean isPercent(BigDecimal likelihood) {
        return likelihood.signum() >= 0 && likelihood.compareTo(CERTAIN) <= 0;
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
