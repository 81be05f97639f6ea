package care.plumbline.outcomes.casefile.stream;

import care.plumbline.events.CombinationV1;
import care.plumbline.outcomes.casefile.Stamp;
import care.plumbline.outcomes.conclusion.Combination;
import care.plumbline.outcomes.conclusion.CombinedResult;
import care.plumbline.outcomes.conclusion.Step;
import care.plumbline.outcomes.judgement.Comparison;
import care.plumbline.outcomes.judgement.Score;

/// A combination as the record of the catalogue.
final class CombinationWire {

    private CombinationWire() {}

    static CombinationV1 of(String type, String by, String patient, Stamp stamp, Combination one) {
        return new CombinationV1(
                type,
                patient,
                one.id(),
                stamp.version(),
                stamp.at(),
                by,
                one.asOf(),
                one.trial(),
                one.repeats(),
                one.courses(),
                one.from(),
                one.to(),
                one.added().stream().map(CombinationWire::step).toList(),
                one.removed().stream().map(CombinationWire::step).toList(),
                Combination.CONTRIBUTION,
                one.results().stream().map(CombinationWire::result).toList(),
                Inputs.of(patient, one.inputs()));
    }

    private static CombinationV1.Step step(Step step) {
        return new CombinationV1.Step(step.course(), step.treatment(), step.decidedBy(), step.reason());
    }

    private static CombinationV1.Result result(CombinedResult one) {
        Score baseline = one.baseline();
        Score result = one.result();
        Comparison patient = one.patient();
        return new CombinationV1.Result(
                one.goal(),
                one.measure(),
                one.phase().name(),
                one.judgeableFrom().orElse(null),
                baseline == null ? null : baseline.value(),
                baseline == null ? null : baseline.observedOn(),
                result == null ? null : result.value(),
                result == null ? null : result.observedOn(),
                one.change() == null ? null : one.change().improvement(),
                one.change() == null ? null : one.change().band().name(),
                one.reached(),
                patient.score(),
                patient.distance(),
                patient.fulfilment() == null ? null : patient.fulfilment().name(),
                patient.resultClass() == null ? null : patient.resultClass().name());
    }
}
