package care.plumbline.delivery;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Refuses data that lacks a member the record promises: JSON may omit anything, a component that is not
/// `@Nullable` may not be missing.
final class CompleteRecords {

    private CompleteRecords() {}

    static void check(Object value) {
        switch (value) {
            case Record complete -> components(complete);
            case Collection<?> elements -> elements.forEach(CompleteRecords::present);
            case Map<?, ?> members -> members.values().forEach(CompleteRecords::present);
            default -> {}
        }
    }

    private static void present(@Nullable Object value) {
        if (value == null) {
            throw new UnreadableEvent("missing-member");
        }
        check(value);
    }

    private static void components(Record complete) {
        for (RecordComponent component : complete.getClass().getRecordComponents()) {
            Object value = value(complete, component);
            if (value != null) {
                check(value);
            } else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                throw new UnreadableEvent("missing-member");
            }
        }
    }

    private static @Nullable Object value(Record complete, RecordComponent component) {
        try {
            return component.getAccessor().invoke(complete);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a public record has public accessors", impossible);
        }
    }
}
