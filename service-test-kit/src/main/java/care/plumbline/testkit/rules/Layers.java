package care.plumbline.testkit.rules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Which part of a service a class belongs to, by its package.
record Layers(String base) {
    static final String WEB = "web";
    static final String MONGO = "mongo";
    static final String STREAM = "stream";
    static final List<String> EDGES = List.of(WEB, MONGO, STREAM);

    /// The package of the service itself: what puts the parts together.
    boolean isRoot(JavaClass type) {
        return type.getPackageName().equals(base);
    }

    boolean isCore(JavaClass type) {
        return isOwn(type) && !isRoot(type) && edge(type).isEmpty();
    }

    boolean isOwn(JavaClass type) {
        return type.getPackageName().equals(base) || type.getPackageName().startsWith(base + ".");
    }

    Optional<String> edge(JavaClass type) {
        if (!isOwn(type)) {
            return Optional.empty();
        }
        String inside = type.getPackageName().substring(base.length());
        return Arrays.stream(inside.split("\\.")).filter(EDGES::contains).findFirst();
    }

    boolean isEdge(JavaClass type, String name) {
        return edge(type).filter(name::equals).isPresent();
    }

    DescribedPredicate<JavaClass> core() {
        return DescribedPredicate.describe("the core of " + base, this::isCore);
    }

    DescribedPredicate<JavaClass> edges() {
        return DescribedPredicate.describe(
                "the edges of " + base, type -> edge(type).isPresent());
    }

    DescribedPredicate<JavaClass> root() {
        return DescribedPredicate.describe("the package " + base, this::isRoot);
    }

    /// Own classes that are neither in one of the edges named nor in the service's own package, which wires.
    DescribedPredicate<JavaClass> outside(String... edges) {
        return DescribedPredicate.describe(
                base + " outside of " + String.join(" and ", edges),
                type -> isOwn(type) && !isRoot(type) && Arrays.stream(edges).noneMatch(edge -> isEdge(type, edge)));
    }
}
