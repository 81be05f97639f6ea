package care.plumbline.treatments.evidence;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a record of the catalogue cannot be without. The messages name the member.
public final class Required {

    private Required() {}

    public static String text(String member, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(member + " is missing");
        }
        return value;
    }

    public static <T> T value(String member, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(member + " is missing");
        }
        return value;
    }

    public static <T> List<T> list(String member, @Nullable List<T> values) {
        return List.copyOf(value(member, values));
    }

    public static void that(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }

    /// A share of people in percent. All people is impossible: nothing helps everybody.
    public static void share(String member, @Nullable BigDecimal percent) {
        that(
                percent == null || (percent.signum() >= 0 && percent.compareTo(BigDecimal.valueOf(100)) < 0),
                member + " must be at least 0 and less than 100 percent");
    }
}
