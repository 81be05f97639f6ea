package care.plumbline.treatments.evidence;

import static care.plumbline.treatments.evidence.Published.arm;
import static care.plumbline.treatments.evidence.Published.effect;
import static care.plumbline.treatments.evidence.Published.window;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.measures.Measures;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class EvidenceRuleTest {

    private static final Arm UNTREATED = arm(Group.USUAL_CARE, 8, "0.8", "2.1", 100);

    private final EvidenceRule rule = new EvidenceRule(Measures.standard());

    @Test
    void takesTheArmsNearestToTheWindowAndNoOthers() {
        Expectation expected = of(
                List.of(
                        arm(Group.TREATED, 4, "3", "2", 50),
                        arm(Group.TREATED, 12, "2", "2.5", 100),
                        arm(Group.TREATED, 26, "1", "2", 50)),
                List.of());

        assertThat(expected.mean()).isEqualByComparingTo("2");
        assertThat(expected.standardDeviation()).isEqualByComparingTo("2.5");
        assertThat(expected.standardError()).isEqualByComparingTo("0.25");
        assertThat(expected.n()).isEqualTo(100);
        assertThat(expected.weeks()).isEqualTo(12);
        assertThat(expected.basis()).isEqualTo(Basis.WITHIN_ARM);
    }

    @Test
    void poolsTheArmsOfOneDistance() {
        Expectation expected =
                of(List.of(arm(Group.TREATED, 5, "1", "2", 101), arm(Group.TREATED, 13, "3", "4", 101)), List.of());

        assertThat(expected.mean()).isBetween(new BigDecimal("1.9"), new BigDecimal("2"));
        assertThat(expected.standardDeviation()).isEqualByComparingTo("3.162");
        assertThat(expected.n()).isEqualTo(202);
        assertThat(expected.weeks()).isNull();
        assertThat(expected.parts())
                .hasSize(2)
                .allSatisfy(part -> assertThat(part.role()).isEqualTo(Role.WITHIN_ARM));
    }

    @Test
    void anArmWithoutSpreadCountsOnlyWhereNoneNearbyHasOne() {
        Arm weighted = arm(Group.TREATED, 12, "2", "2.5", 100);
        Arm bare = arm(Group.TREATED, 12, "9", null, 1000);

        assertThat(of(List.of(weighted, bare), List.of()).mean()).isEqualByComparingTo("2");
        assertThat(of(List.of(bare), List.of()))
                .satisfies(expected -> assertThat(expected.mean()).isEqualByComparingTo("9"))
                .satisfies(expected -> assertThat(expected.standardDeviation()).isNull())
                .satisfies(expected -> assertThat(expected.standardError()).isNull());
    }

    @Test
    void armsWithoutSpreadAreAveragedByTheirPeople() {
        List<Arm> arms = List.of(arm(Group.TREATED, 12, "1", null, 100), arm(Group.TREATED, 8, "2", null, 200));
        assertThat(of(arms, List.of()).mean()).isEqualByComparingTo("1.667");

        List<Arm> uncounted = List.of(arm(Group.TREATED, 12, "1", "3", null), arm(Group.TREATED, 8, "2", null, 200));
        Expectation expected = of(uncounted, List.of());
        assertThat(expected.mean()).isEqualByComparingTo("1.5");
        assertThat(expected.standardDeviation()).isEqualByComparingTo("3");
        assertThat(expected.n()).isNull();
    }

    @ParameterizedTest
    @EnumSource(value = Group.class, mode = Mode.EXCLUDE, names = "TREATED")
    void onlyTreatedPeopleTellOfATreatment(Group group) {
        List<Expectation> expected = rule.expectations(
                new Evidence(window(6, 12), List.of(arm(group, 12, "4", "2", 100)), List.of()), List.of());

        assertThat(expected).isEmpty();
    }

    @Test
    void derivesFromTheUntreatedAndAVerifiedEffect() {
        Expectation expected = of(List.of(), List.of(effect(Comparator.USUAL_CARE, 8, "-1.2")));

        assertThat(expected.mean()).isEqualByComparingTo("2.0");
        assertThat(expected.standardDeviation()).isEqualByComparingTo("2.1");
        assertThat(expected.weeks()).isEqualTo(8);
        assertThat(expected.basis()).isEqualTo(Basis.DERIVED);
        assertThat(expected.parts()).extracting(Part::role).containsExactly(Role.NATURAL_COURSE, Role.SPECIFIC_EFFECT);
        assertThat(expected.parts())
                .extracting(Part::improvement)
                .containsExactly(new BigDecimal("0.8"), new BigDecimal("1.2"));
    }

    @Test
    void takesTheEffectNearestToTheWindow() {
        List<Effect> effects = List.of(
                effect(Comparator.USUAL_CARE, null, "-9"),
                effect(Comparator.USUAL_CARE, 26, "-8"),
                effect(Comparator.NO_TREATMENT, 12, "-3"),
                effect(Comparator.NO_TREATMENT, 9, "-2"));

        assertThat(of(List.of(), effects).mean()).isEqualByComparingTo("2.8");
    }

    @ParameterizedTest
    @EnumSource(
            value = Comparator.class,
            mode = Mode.EXCLUDE,
            names = {"NO_TREATMENT", "USUAL_CARE"})
    void otherEffectsAreNoExpectation(Comparator comparator) {
        Expectation expected = of(List.of(), List.of(effect(comparator, 8, "-1.2")));

        assertThat(expected.stated()).isFalse();
        assertThat(expected.parts()).isEmpty();
        assertThat(expected.reason()).contains(comparator.words());
    }

    @Test
    void effectsForOthersAndComputedOnesAreNoExpectation() {
        Effect acute = effect(Comparator.USUAL_CARE, 8, "-1", "acute pain", Provenance.VERIFIED);
        Effect computed = effect(Comparator.USUAL_CARE, 8, "-1", null, Provenance.DERIVED);

        assertThat(of(List.of(), List.of(acute)).reason()).contains("acute pain");
        assertThat(of(List.of(), List.of(computed)).reason()).contains("computed");
    }

    @ParameterizedTest
    @EnumSource(
            value = Group.class,
            mode = Mode.EXCLUDE,
            names = {"NO_TREATMENT", "USUAL_CARE"})
    void onlyTheUntreatedShowTheNaturalCourse(Group group) {
        Evidence evidence = new Evidence(window(6, 12), List.of(), List.of(effect(Comparator.USUAL_CARE, 8, "-1.2")));

        List<Expectation> expected = rule.expectations(evidence, List.of(arm(group, 8, "2", "2", 50)));

        assertThat(expected)
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).isEqualTo(WhyNotStated.NO_NATURAL_COURSE));
    }

    private Expectation of(List<Arm> arms, List<Effect> effects) {
        List<Expectation> expected = rule.expectations(new Evidence(window(6, 12), arms, effects), List.of(UNTREATED));
        assertThat(expected).hasSize(1);
        return expected.getFirst();
    }
}
