package care.plumbline.delivery;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Refuses data that lacks a member the record promises: JSON may omit anything, a component that is not
/// `@Nullable` may not be missing.
final class CompleteRecords {

    private record Component(Method accessor, boolean nullable) {}

    private static final ClassValue<List<Component>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(component -> new Component(
                            component.getAccessor(),
                            component.getAnnotatedType().isAnnotationPresent(Nullable.class)))
                    .toList();
        }
    };

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
        for (Component component : COMPONENTS.get(complete.getClass())) {
            Object value = value(complete, component);
            if (value != null) {
                check(value);
            } else if (!component.nullable()) {
                throw new UnreadableEvent("missing-member");
            }
        }
    }

    private static @Nullable Object value(Record complete, Component component) {
        try {
            return component.accessor().invoke(complete);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a public record has public accessors", impossible);
        }
    }
}
