package care.plumbline.web.problem;

import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Java types as a client calls them, and names from outside made harmless.
final class Words {
    private static final int LONGEST_NAME = 64;

    private Words() {}

    static String of(@Nullable Class<?> type) {
        if (type == null || type == Object.class) {
            return "of another type";
        }
        if (type.isEnum()) {
            return oneOf(type).substring("must be ".length());
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (type == Integer.class || type == int.class || type == Long.class || type == long.class) {
            return "a whole number";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "a number";
        }
        if (CharSequence.class.isAssignableFrom(type)) {
            return "a text";
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return "a date";
        }
        return Collection.class.isAssignableFrom(type) || type.isArray() ? "a list" : "an object";
    }

    static String oneOf(Class<?> type) {
        return "must be one of "
                + Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }

    /// A name that came from outside: cut, and without anything that could break a log line or a page.
    static String printable(String name) {
        String cut = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        return cut.replaceAll("[^A-Za-z0-9._$-]", "?");
    }
}
