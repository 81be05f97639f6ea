package care.plumbline.treatments;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import care.plumbline.testkit.HouseRules;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// Of the core only the reader of the shipped files knows JSON, and nobody but Wiring knows that reader.
class HouseRulesTest extends HouseRules {

    private static final String BASE = "care.plumbline.treatments";
    private static final String FILES = "..catalogue.file..";

    HouseRulesTest() {
        super(BASE, "tools.jackson..");
    }

    @Test
    void onlyTheReaderOfTheFilesKnowsJson() {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(BASE);
        noClasses()
                .that()
                .resideOutsideOfPackage(FILES)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson..")
                .check(classes);
        noClasses()
                .that()
                .resideOutsideOfPackages(FILES, BASE)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(FILES)
                .check(classes);
    }
}
