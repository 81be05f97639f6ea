package care.plumbline.treatments.evidence;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a record of the catalogue cannot be without. The messages name the member.
public final class Required {

    private Required() {}

    public static String text(String member, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw missing(member);
        }
        return value;
    }

    public static <T> T value(String member, @Nullable T value) {
        if (value == null) {
            throw missing(member);
        }
        return value;
    }

    public static <T> List<T> list(String member, @Nullable List<T> values) {
        return List.copyOf(value(member, values));
    }

    /// @param rule stable name of the rule, kebab-case
    public static void that(boolean holds, String member, String rule, String words) {
        if (!holds) {
            throw new Impossible(last(member), rule, words);
        }
    }

    public static void that(boolean holds, String words) {
        if (!holds) {
            throw new IllegalArgumentException(words);
        }
    }

    /// A share of people in percent. All people is impossible: nothing helps everybody; nobody is no finding of
    /// benefit.
    public static void share(String member, @Nullable BigDecimal percent) {
        that(
                percent == null || (percent.signum() > 0 && percent.compareTo(BigDecimal.valueOf(100)) < 0),
                member,
                "share",
                member + " must be greater than 0 and less than 100 percent");
    }

    private static Impossible missing(String member) {
        return new Impossible(last(member), "required", member + " is missing");
    }

    private static String last(String member) {
        return member.substring(member.lastIndexOf('.') + 1);
    }
}
