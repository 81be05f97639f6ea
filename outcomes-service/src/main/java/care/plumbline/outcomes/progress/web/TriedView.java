package care.plumbline.outcomes.progress.web;

import care.plumbline.measures.Change;
import care.plumbline.outcomes.judgement.Book;
import care.plumbline.outcomes.judgement.Comparison;
import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.Judgement;
import care.plumbline.outcomes.judgement.ResultClass;
import care.plumbline.outcomes.progress.Tried;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A course that was started, what came of it and why it ended.
///
/// @param improvedOn on how many measures the change is an important improvement
/// @param judgedOn of how many with a verdict; measures are never averaged
record TriedView(
        String course,
        String treatment,
        @Nullable String name,
        String provider,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable String endReason,
        long improvedOn,
        long judgedOn,
        List<ResultView> results) {

    static TriedView of(Tried one) {
        Course course = one.course();
        return new TriedView(
                course.course(),
                course.treatment().treatment(),
                one.treatment() == null ? null : one.treatment().name(),
                course.provider(),
                course.startedOn(),
                course.ending() == null ? null : course.ending().on(),
                course.ending() == null ? null : course.ending().reason(),
                one.improvedOn(),
                one.judgedOn(),
                one.judgements().stream().map(ResultView::of).toList());
    }

    /// What came of it on one measure.
    ///
    /// @param patientClasses the result in the eyes of the patient, one for each goal with a stated expectation
    record ResultView(
            String measure,
            String phase,
            @Nullable ScoreView baseline,
            @Nullable ScoreView observed,
            @Nullable BigDecimal improvement,
            @Nullable String change,
            List<String> patientClasses) {

        static ResultView of(Judgement judged) {
            Change change = judged.change();
            return new ResultView(
                    judged.measure(),
                    judged.phase().name(),
                    ScoreView.of(judged.baseline()),
                    ScoreView.of(judged.result()),
                    change == null ? null : change.improvement(),
                    change == null ? null : change.band().name(),
                    judged.comparisons().stream()
                            .filter(cell -> cell.expectation().book() == Book.PATIENT)
                            .map(Comparison::resultClass)
                            .filter(Objects::nonNull)
                            .map(ResultClass::name)
                            .toList());
        }
    }
}
