package care.plumbline.outcomes.progress.web;

import care.plumbline.measures.Change;
import care.plumbline.outcomes.conclusion.Combination;
import care.plumbline.outcomes.conclusion.CombinedResult;
import care.plumbline.outcomes.conclusion.Step;
import care.plumbline.outcomes.judgement.Comparison;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A time during which the same courses ran together, judged as one.
///
/// @param combination its id: the first day
/// @param trial which try it is
/// @param repeats the earlier try with the same courses
/// @param days how long it has lasted, both ends included
/// @param componentContribution what each part contributed: not to be told apart
/// @param inputs what it rests on: facts and their versions
record CombinationView(
        String combination,
        int trial,
        @Nullable Integer repeats,
        List<String> courses,
        LocalDate from,
        @Nullable LocalDate to,
        long days,
        List<StepView> added,
        List<StepView> removed,
        String componentContribution,
        String words,
        List<ResultView> results,
        Map<String, Long> inputs) {

    private static final String WORDS =
            "Results belong to all of it together; what each part contributed is uncertain.";

    static CombinationView of(Combination one) {
        LocalDate last = one.to() == null ? one.asOf() : one.to();
        return new CombinationView(
                one.id(),
                one.trial(),
                one.repeats(),
                one.courses(),
                one.from(),
                one.to(),
                ChronoUnit.DAYS.between(one.from(), last) + 1,
                one.added().stream().map(StepView::of).toList(),
                one.removed().stream().map(StepView::of).toList(),
                Combination.CONTRIBUTION,
                WORDS,
                one.results().stream().map(ResultView::of).toList(),
                one.inputs());
    }

    /// A course that joined or left.
    ///
    /// @param decidedBy `patient`, or the provider who delivers it; absent where nobody decided
    record StepView(
            String course,
            String treatment,
            @Nullable String decidedBy,
            @Nullable String reason) {

        static StepView of(Step step) {
            return new StepView(step.course(), step.treatment(), step.decidedBy(), step.reason());
        }
    }

    /// What became of one goal.
    record ResultView(
            String goal,
            String measure,
            String phase,
            @Nullable LocalDate judgeableFrom,
            @Nullable ScoreView baseline,
            @Nullable ScoreView observed,
            @Nullable BigDecimal improvement,
            @Nullable String change,
            @Nullable Boolean reached,
            @Nullable BigDecimal expected,
            @Nullable BigDecimal distance,
            @Nullable String fulfilment,
            @Nullable String resultClass) {

        static ResultView of(CombinedResult one) {
            Change change = one.change();
            Comparison patient = one.patient();
            return new ResultView(
                    one.goal(),
                    one.measure(),
                    one.phase().name(),
                    one.judgeableFrom().orElse(null),
                    ScoreView.of(one.baseline()),
                    ScoreView.of(one.result()),
                    change == null ? null : change.improvement(),
                    change == null ? null : change.band().name(),
                    one.reached(),
                    patient.score(),
                    patient.distance(),
                    patient.fulfilment() == null ? null : patient.fulfilment().name(),
                    patient.resultClass() == null ? null : patient.resultClass().name());
        }
    }
}
