package care.plumbline.outcomes.casefile.mongo;

import care.plumbline.outcomes.casefile.KeptConclusion;
import care.plumbline.outcomes.casefile.Stamp;
import care.plumbline.outcomes.conclusion.Combination;
import care.plumbline.outcomes.conclusion.CombinedResult;
import care.plumbline.outcomes.conclusion.Step;
import care.plumbline.outcomes.judgement.Phase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A combination as it is stored.
public record CombinationDocument(
        long version,
        Instant at,
        LocalDate from,
        @Nullable LocalDate to,
        LocalDate asOf,
        int trial,
        @Nullable Integer repeats,
        List<String> courses,
        List<StepDocument> added,
        List<StepDocument> removed,
        List<ResultDocument> results,
        List<String> inputs) {

    static CombinationDocument of(Stamp stamp, Combination one) {
        return new CombinationDocument(
                stamp.version(),
                stamp.at(),
                one.from(),
                one.to(),
                one.asOf(),
                one.trial(),
                one.repeats(),
                one.courses(),
                one.added().stream().map(StepDocument::of).toList(),
                one.removed().stream().map(StepDocument::of).toList(),
                one.results().stream().map(ResultDocument::of).toList(),
                Inputs.packed(one.inputs()));
    }

    KeptConclusion kept() {
        return new KeptConclusion(
                new Stamp(version, at),
                new Combination(
                        from,
                        to,
                        asOf,
                        trial,
                        repeats,
                        courses,
                        added.stream().map(StepDocument::step).toList(),
                        removed.stream().map(StepDocument::step).toList(),
                        results.stream().map(ResultDocument::result).toList(),
                        Inputs.unpacked(inputs)));
    }

    /// A course that joined or left, as it is stored.
    public record StepDocument(
            String course,
            String treatment,
            @Nullable String decidedBy,
            @Nullable String reason) {

        static StepDocument of(Step step) {
            return new StepDocument(step.course(), step.treatment(), step.decidedBy(), step.reason());
        }

        Step step() {
            return new Step(course, treatment, decidedBy, reason);
        }
    }

    /// What became of a goal, as it is stored.
    public record ResultDocument(
            String goal,
            String measure,
            LocalDate opensOn,
            LocalDate closesOn,
            Phase phase,
            @Nullable ScoreDocument baseline,
            @Nullable ScoreDocument observed,
            @Nullable ChangeDocument change,
            @Nullable Boolean reached,
            ComparisonDocument patient) {

        static ResultDocument of(CombinedResult one) {
            return new ResultDocument(
                    one.goal(),
                    one.measure(),
                    one.opensOn(),
                    one.closesOn(),
                    one.phase(),
                    ScoreDocument.of(one.baseline()),
                    ScoreDocument.of(one.result()),
                    ChangeDocument.of(one.change()),
                    one.reached(),
                    ComparisonDocument.of(one.patient()));
        }

        CombinedResult result() {
            return new CombinedResult(
                    goal,
                    measure,
                    opensOn,
                    closesOn,
                    phase,
                    baseline == null ? null : baseline.score(measure),
                    observed == null ? null : observed.score(measure),
                    change == null ? null : change.change(),
                    reached,
                    patient.comparison());
        }
    }
}
