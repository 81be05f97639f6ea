package care.plumbline.testkit.rules;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/// What ArchUnit does not know by itself.
final class Conditions {
    private static final Set<String> SAYS_NOTHING = Set.of(
            "util", "utils", "common", "helper", "helpers", "manager", "managers", "impl", "misc", "dto", "dtos");
    private static final Pattern WORDS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    static final ArchCondition<JavaClass> BE_A_CLOSED_SET =
            condition("be sealed, or a case of something sealed, or an enum", (type, report) -> {
                if (!type.isEnum()
                        && !isSealed(type)
                        && type.getAllRawInterfaces().stream().noneMatch(Conditions::isSealed)
                        && type.getAllRawSuperclasses().stream().noneMatch(Conditions::isSealed)) {
                    report.accept(type.getName() + " is open: anybody may add a case");
                }
            });

    static final ArchCondition<JavaClass> HAVE_A_NAME_THAT_SAYS_SOMETHING = condition(
            "not be named " + String.join(", ", SAYS_NOTHING),
            (type, report) -> Stream.concat(
                            Arrays.stream(type.getPackageName().split("\\.")),
                            WORDS.splitAsStream(type.getSimpleName()))
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .filter(SAYS_NOTHING::contains)
                    .forEach(word -> report.accept(type.getName() + " is named " + word)));

    static final ArchCondition<JavaClass> BE_IN_A_NULL_MARKED_PACKAGE =
            condition("be in a package whose package-info says @NullMarked", (type, report) -> {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    report.accept(type.getPackageName() + " is not @NullMarked (class " + type.getSimpleName() + ")");
                }
            });

    private Conditions() {}

    static ArchCondition<JavaClass> notDependOnAnotherEdge(Layers layers) {
        return condition("not depend on another edge", (type, report) -> {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String own = layers.edge(type).orElseThrow();
                layers.edge(dependency.getTargetClass().getBaseComponentType())
                        .filter(other -> !other.equals(own))
                        .ifPresent(other -> report.accept(dependency.getDescription()));
            }
        });
    }

    static ArchCondition<JavaClass> bePackagePrivateUnlessWired(Layers layers) {
        return condition("be package-private unless Wiring names it or it is a stored document", (type, report) -> {
            boolean isDocument = layers.isEdge(type, Layers.MONGO)
                    && type.isRecord()
                    && type.getSimpleName().endsWith("Document");
            boolean isWired = type.getDirectDependenciesToSelf().stream()
                    .anyMatch(dependency -> layers.isRoot(dependency.getOriginClass()));
            if (isReachable(type) && !isDocument && !isWired) {
                report.accept(type.getName() + " is public, and neither Wiring nor the driver's codec needs it");
            }
        });
    }

    /// Public as far as its outermost class: what is nested in a package-private class is out of reach.
    private static boolean isReachable(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(Conditions::isReachable).orElse(true);
    }

    private static boolean isSealed(JavaClass type) {
        return type.reflect().isSealed();
    }

    private static ArchCondition<JavaClass> condition(String text, BiConsumer<JavaClass, Consumer<String>> check) {
        return new ArchCondition<>(text) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, message -> events.add(SimpleConditionEvent.violated(type, message)));
            }
        };
    }
}
