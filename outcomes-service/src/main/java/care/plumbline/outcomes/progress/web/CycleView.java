package care.plumbline.outcomes.progress.web;

import care.plumbline.outcomes.conclusion.CycleState;
import care.plumbline.outcomes.conclusion.ExpectationCycle;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Courses in a row whose results fell short of what the patient expected.
///
/// @param count how many
/// @param depth mean distance over the range of the measure, 0 to 1
/// @param direction where the next outlook points: RISING, STEADY or COLLAPSING; absent until it was stated
/// @param inputs what it rests on: facts and their versions
record CycleView(
        String cycle,
        String state,
        List<String> courses,
        int count,
        BigDecimal depth,
        @Nullable String direction,
        LocalDate since,
        @Nullable LocalDate endedOn,
        String words,
        Map<String, Long> inputs) {

    static CycleView of(ExpectationCycle one) {
        return new CycleView(
                one.cycle(),
                one.state().code(),
                one.courses(),
                one.courses().size(),
                one.depth(),
                one.direction() == null ? null : one.direction().name(),
                one.since(),
                one.endedOn(),
                words(one),
                one.inputs());
    }

    private static String words(ExpectationCycle one) {
        String run = one.courses().size() + " courses in a row fell short of what the patient expected, on average by "
                + one.depth().movePointRight(2).stripTrailingZeros().toPlainString() + " % of the scale";
        if (one.state() == CycleState.ENDED) {
            return run + "; the course that started on " + one.endedOn() + " met it again.";
        }
        return switch (one.direction()) {
            case null -> run + "; the patient was not asked again yet.";
            case RISING -> run + "; the next outlook hopes for more than before.";
            case STEADY -> run + "; the next outlook hopes for the same.";
            case COLLAPSING -> run + "; the next outlook hopes for less.";
        };
    }
}
