package care.plumbline.outcomes.assessment.web;

import care.plumbline.outcomes.schedule.Assessment;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One score that is asked for.
///
/// @param wave baseline, 4-weeks, 12-weeks, 26-weeks or 52-weeks
/// @param state planned, due, overdue, done, missed or dropped
/// @param opensOn first day on which a score counts
/// @param dueOn day on which it is wanted; absent before the first session is known
/// @param closesOn last day on which it is asked for
/// @param score what came, with its day and measurement
record AssessmentView(
        String course,
        String measure,
        String wave,
        String state,
        LocalDate opensOn,
        @Nullable LocalDate dueOn,
        LocalDate closesOn,
        @Nullable BigDecimal score,
        @Nullable LocalDate observedOn,
        @Nullable String measurement) {

    static AssessmentView of(Assessment asked) {
        var score = asked.score();
        return new AssessmentView(
                asked.course(),
                asked.measure(),
                asked.wave().code(),
                asked.state().code(),
                asked.opensOn(),
                asked.dueOn(),
                asked.closesOn(),
                score == null ? null : score.value(),
                score == null ? null : score.observedOn(),
                score == null ? null : score.measurement());
    }
}
