package care.plumbline.testkit.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The rules of a service whose code lies in one package with its features below.
public final class ServiceRules {
    private static final Map<String, Set<String>> AMBIENT = Map.of(
            "java.time.Instant", Set.of("now"),
            "java.time.LocalDate", Set.of("now"),
            "java.time.LocalDateTime", Set.of("now"),
            "java.time.ZonedDateTime", Set.of("now"),
            "java.time.OffsetDateTime", Set.of("now"),
            "java.time.Clock", Set.of("systemUTC", "systemDefaultZone", "system"),
            "java.time.ZoneId", Set.of("systemDefault"),
            "java.util.UUID", Set.of("randomUUID"),
            "java.lang.System", Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty"));

    private final Layers layers;
    private final List<String> alsoInCore;

    private ServiceRules(String base, List<String> alsoInCore) {
        this.layers = new Layers(base);
        this.alsoInCore = alsoInCore;
    }

    /// @param base the service's package
    /// @param alsoInCore packages of pure libraries that its core may use besides
    public static List<HouseRule> of(String base, List<String> alsoInCore) {
        ServiceRules rules = new ServiceRules(base, alsoInCore);
        return List.of(
                new HouseRule("the core is plain Java", rules.coreIsPlain()),
                new HouseRule("the core takes clock and ids as arguments", rules.coreHasNoAmbientTime()),
                new HouseRule("edges do not know each other", rules.edgesAreApart()),
                new HouseRule("MongoDB only in mongo", rules.onlyIn(Layers.MONGO, "com.mongodb..", "org.bson..")),
                new HouseRule(
                        "messaging and events only in stream",
                        rules.onlyIn(
                                Layers.STREAM,
                                "org.apache.kafka..",
                                "org.springframework.kafka..",
                                "org.springframework.messaging..",
                                "org.springframework.integration..",
                                "org.springframework.cloud..",
                                "care.plumbline.events..")),
                new HouseRule(
                        "HTTP only in web",
                        rules.onlyIn(
                                Layers.WEB,
                                "jakarta.servlet..",
                                "org.springframework.http..",
                                "org.springframework.web..",
                                "org.springframework.security..",
                                "care.plumbline.web..")),
                new HouseRule("edges show what is needed", rules.edgesAreClosed()),
                new HouseRule("features have no cycles", rules.featuresAreAcyclic()),
                new HouseRule("events, decisions and refusals are closed sets", rules.outcomesAreSealed()),
                new HouseRule("the service's package only wires", rules.rootOnlyWires()),
                new HouseRule("names say what a thing is", rules.namesSaySomething()),
                new HouseRule("packages are null-marked", rules.packagesAreNullMarked()));
    }

    private ArchRule coreIsPlain() {
        DescribedPredicate<JavaClass> allowed = resideInAnyPackage(
                        "java..", "org.jspecify..", "care.plumbline.measures..", "care.plumbline.claims..", "")
                .or(resideInAnyPackage(alsoInCore.toArray(String[]::new)))
                .or(layers.core())
                .as("java.., jspecify, outcome-measures, claim-guard, the core itself and " + alsoInCore);
        return noClasses()
                .that(layers.core())
                .should()
                .dependOnClassesThat(not(allowed))
                .because("what clinicians decide must be readable and testable without any framework")
                .allowEmptyShould(true);
    }

    private ArchRule coreHasNoAmbientTime() {
        return noClasses()
                .that(layers.core())
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe("time, ids or settings come from nowhere", this::isAmbient))
                .because("the same facts must give the same decision")
                .allowEmptyShould(true);
    }

    private boolean isAmbient(JavaMethodCall call) {
        // With a clock given, now() is an argument's answer.
        return AMBIENT.getOrDefault(call.getTargetOwner().getName(), Set.of())
                        .contains(call.getTarget().getName())
                && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.getName().equals("java.time.Clock"));
    }

    private ArchRule edgesAreApart() {
        return classes()
                .that(layers.edges())
                .should(Conditions.notDependOnAnotherEdge(layers))
                .because("they meet in the core, or in Wiring through an interface of event-delivery")
                .allowEmptyShould(true);
    }

    private ArchRule onlyIn(String edge, String... packages) {
        return noClasses()
                .that(layers.outside(edge))
                .should()
                .dependOnClassesThat(resideInAnyPackage(packages))
                .because("only " + edge + " touches it (and Wiring, which hands it over)")
                .allowEmptyShould(true);
    }

    private ArchRule edgesAreClosed() {
        return classes()
                .that(layers.edges())
                .should(Conditions.bePackagePrivateUnlessWired(layers))
                .because("of an edge only these are public: the *Document records of mongo, which the driver's codec"
                        + " makes, and what the service's Wiring names")
                .allowEmptyShould(true);
    }

    private ArchRule featuresAreAcyclic() {
        return slices().matching(layers.base() + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a feature can be read after those it builds on")
                .allowEmptyShould(true);
    }

    private ArchRule outcomesAreSealed() {
        return classes()
                .that(layers.core())
                .and()
                .haveNameMatching(".*(Event|Decision|Refusal)")
                .should(Conditions.BE_A_CLOSED_SET)
                .because("a switch over them needs no default")
                .allowEmptyShould(true);
    }

    private ArchRule rootOnlyWires() {
        return classes()
                .that(layers.root())
                .and()
                .areTopLevelClasses()
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .haveNameMatching(".*(Application|Wiring)")
                .because("features are the service's sub-packages")
                .allowEmptyShould(true);
    }

    private ArchRule namesSaySomething() {
        return classes()
                .that(DescribedPredicate.describe("own classes", layers::isOwn))
                .should(Conditions.HAVE_A_NAME_THAT_SAYS_SOMETHING)
                .allowEmptyShould(true);
    }

    private ArchRule packagesAreNullMarked() {
        return classes()
                .that(DescribedPredicate.describe("own classes", layers::isOwn))
                .should(Conditions.BE_IN_A_NULL_MARKED_PACKAGE)
                .allowEmptyShould(true);
    }
}
