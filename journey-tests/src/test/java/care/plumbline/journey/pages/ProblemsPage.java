package care.plumbline.journey.pages;

import care.plumbline.web.problem.ProblemType;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Writes docs/problems.md from the constants of type [ProblemType] in all services.
final class ProblemsPage {

    private ProblemsPage() {}

    /// All types by slug; one that several services define for themselves appears once for each wording.
    static Map<String, List<ProblemType>> types() {
        Map<String, TreeMap<String, ProblemType>> found = new TreeMap<>();
        new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("care.plumbline")
                        .stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(field -> field.getRawType().isEquivalentTo(ProblemType.class))
                        .map(ProblemsPage::value)
                        .forEach(type -> found.computeIfAbsent(type.slug(), slug -> new TreeMap<>())
                                .put(type.toString(), type));
        Map<String, List<ProblemType>> types = new TreeMap<>();
        found.forEach((slug, variants) -> types.put(slug, List.copyOf(variants.values())));
        return types;
    }

    static String text() {
        StringBuilder page = new StringBuilder("""
                # Problems

                Written by a test from the code: change a `ProblemType`, then run
                `./mvnw -pl journey-tests test -Dtest=ProblemsPageTest -Dplumbline.write-docs=true`.

                Every error is an RFC 9457 document (`application/problem+json`) with a stable `type`, `title`, `status`, `detail`,
                `instance` and `traceId`. Where single fields are wrong, `errors` lists `field`, `rule` and `message` of each. Values
                that were sent, and what went on inside, are never repeated.

                | type | status | title | meaning and what to do |
                |---|---|---|---|
                """);
        types().forEach((slug, types) -> page.append("| <a id=\"%s\"></a>`%s%s` | %d | %s | %s |\n"
                .formatted(
                        slug,
                        ProblemType.BASE,
                        slug,
                        types.getFirst().status().value(),
                        types.getFirst().title(),
                        types.stream().map(ProblemType::meaning).distinct().collect(Collectors.joining(" Or: ")))));
        return page.toString();
    }

    private static ProblemType value(JavaField field) {
        try {
            Field reflected = field.reflect();
            reflected.setAccessible(true);
            return (ProblemType) reflected.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Slugs that stand for more than one thing: the meaning may be told in the words of each service, no more.
    static List<String> ambiguous() {
        return types().entrySet().stream()
                .filter(type -> type.getValue().stream()
                                .map(variant -> variant.status() + variant.title())
                                .distinct()
                                .count()
                        > 1)
                .map(Map.Entry::getKey)
                .toList();
    }
}
