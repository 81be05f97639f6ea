package care.plumbline.treatments.evidence;

import care.plumbline.measures.Measures;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/// The rule for what the evidence expects: the improvement within treated people over the judging window, never the
/// difference between groups.
///
/// Where people who were treated were followed on the measure, it is theirs. Where not, it is derived: the course of
/// the untreated at that time plus a verified effect against no treatment or usual care, both on the same measure.
/// Where only another effect is known, or nothing, none is stated.
public final class EvidenceRule {

    private final Derivation derivation;

    public EvidenceRule(Measures measures) {
        this.derivation = new Derivation(measures);
    }

    /// Expectations on every measure that something is published on, in the order of their codes.
    ///
    /// @param naturalCourse arms of people without the treatment; only the untreated among them are used
    public List<Expectation> expectations(Evidence evidence, List<Arm> naturalCourse) {
        TreeSet<String> measures = new TreeSet<>();
        evidence.arms().stream()
                .filter(arm -> arm.group() == Group.TREATED)
                .map(Arm::measure)
                .forEach(measures::add);
        evidence.effects().stream()
                .map(Effect::measure)
                .filter(Objects::nonNull)
                .forEach(measures::add);
        return measures.stream()
                .map(measure -> expectation(measure, evidence, naturalCourse))
                .toList();
    }

    private Expectation expectation(String measure, Evidence evidence, List<Arm> naturalCourse) {
        Optional<Observed> treated =
                Observed.nearest(Indirect.directFirst(evidence.treated(measure)), evidence.window());
        return treated.map(observed -> withinArm(measure, observed))
                .orElseGet(() -> derivation.derive(measure, evidence, naturalCourse));
    }

    private static Expectation withinArm(String measure, Observed observed) {
        return new Expectation(
                measure,
                observed.mean(),
                observed.standardDeviation(),
                observed.standardError(),
                observed.n(),
                observed.weeks(),
                Basis.WITHIN_ARM,
                observed.arms().stream()
                        .map(arm -> Part.of(Role.WITHIN_ARM, arm))
                        .toList(),
                null,
                Indirect.conditions(observed.arms()));
    }
}
