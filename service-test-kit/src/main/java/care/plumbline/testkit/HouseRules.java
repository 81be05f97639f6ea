package care.plumbline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.testkit.rules.HouseRule;
import care.plumbline.testkit.rules.ServiceRules;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The house rules for one service: `class HouseRulesTest extends HouseRules` with the service's package.
public abstract class HouseRules {
    private final String base;
    private final List<String> alsoInCore;

    /// @param alsoInCore packages of pure libraries that the core may use, as `org.apache.commons.statistics..`
    protected HouseRules(String base, String... alsoInCore) {
        this.base = base;
        this.alsoInCore = List.of(alsoInCore);
    }

    @TestFactory
    protected Stream<DynamicTest> rules() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(base);
        assertThat(classes).as("classes of %s", base).isNotEmpty();
        return ServiceRules.of(base, alsoInCore).stream()
                .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> check(rule, classes)));
    }

    private static void check(HouseRule rule, JavaClasses classes) {
        rule.rule().check(classes);
    }
}
