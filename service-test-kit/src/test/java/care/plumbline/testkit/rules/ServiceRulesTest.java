package care.plumbline.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A rule that cannot fail is no rule: each has a sample that breaks it, and one sample breaks none.
class ServiceRulesTest {
    private static final String SAMPLES = "care.plumbline.testkit.samples.";

    /// Sample, rule, and what of the sample must be named: each planted mistake is found, and nothing else.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    plaincore     | the core is plain Java                        | Offset
                    coreknowsedge | the core is plain Java                        | GoalDocument
                    ambienttime   | the core takes clock and ids as arguments     | UUID.randomUUID, Instant.now, LocalDate.now
                    edges         | edges do not know each other                  | GoalDocument
                    mongo         | MongoDB only in mongo                         | org.bson.Document
                    messaging     | messaging and events only in stream           | ProducerRecord
                    http          | HTTP only in web                              | Jwt
                    openedge      | edges show what is needed                     | GoalView, GoalShelf
                    cycle         | features have no cycles                       | Cycle detected
                    openset       | events, decisions and refusals are closed sets | GoalEvent, GoalDecision
                    busyroot      | the service's package only wires              | Goal
                    names         | names say what a thing is                     | named util, named helper
                    unmarked      | packages are null-marked                      | unmarked.goal
                    """, quoteCharacter = '"')
    void aRuleFindsWhatBreaksIt(String sample, String rule, String named) {
        List<String> found = broken(sample).get(rule);
        assertThat(found).isNotNull();
        for (String mistake : named.split(", ")) {
            assertThat(String.join("\n", found)).contains(mistake);
        }
        assertThat(String.join("\n", found)).doesNotContain("Implausible");
    }

    @Test
    void eachRuleHasASample() {
        assertThat(ServiceRules.of("any", List.of())).hasSize(12);
    }

    @Test
    void aGoodServiceBreaksNone() {
        assertThat(broken("good")).isEmpty();
    }

    @Test
    void aServiceMayNameMorePureLibraries() {
        JavaClasses classes = classes("plaincore");
        assertThat(ServiceRules.of(SAMPLES + "plaincore", List.of("org.assertj..")))
                .filteredOn(rule -> rule.name().equals("the core is plain Java"))
                .noneMatch(rule -> rule.rule().evaluate(classes).hasViolation());
    }

    private static Map<String, List<String>> broken(String sample) {
        JavaClasses classes = classes(sample);
        return ServiceRules.of(SAMPLES + sample, List.of()).stream()
                .filter(rule -> rule.rule().evaluate(classes).hasViolation())
                .collect(Collectors.toMap(
                        HouseRule::name,
                        rule -> rule.rule().evaluate(classes).getFailureReport().getDetails()));
    }

    private static JavaClasses classes(String sample) {
        JavaClasses classes = new ClassFileImporter().importPackages(SAMPLES + sample);
        assertThat(classes).isNotEmpty();
        return classes;
    }
}
