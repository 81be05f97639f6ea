package care.plumbline.outcomes.figures;

import care.plumbline.outcomes.judgement.Phase;
import java.util.LinkedHashMap;
import java.util.Map;

/// How far the courses of a group are: nobody who was not measured disappears. Who was measured is not a
/// result: small counts are withheld here, but not protected against subtraction.
///
/// @param people who the courses are of
/// @param courses started ones
/// @param waiting those of which no result is to be had yet, or ever, by phase; `OVERDUE` and `JUDGEABLE` are
///     of people who died before their window closed
/// @param due those of which a result was to be had: judged, overdue, or without a baseline
public record Standing(
        Count people,
        Count courses,
        Map<Phase, Count> waiting,
        Count due,
        Count judged,
        Count overdue,
        Count withoutBaseline) {

    static Standing of(Tally tally) {
        Map<Phase, Count> waiting = new LinkedHashMap<>();
        for (Phase phase : Phase.values()) {
            if (phase != Phase.NOT_STARTED) {
                waiting.put(phase, count(tally, Counter.waiting(phase)));
            }
        }
        Count courses = count(tally, Counter.COURSES);
        return new Standing(
                courses.isShown() ? new Count.Shown(tally.of(Counter.people(Counter.COURSES))) : courses,
                courses,
                waiting,
                count(tally, Counter.DUE),
                count(tally, Counter.JUDGED),
                count(tally, Counter.OVERDUE),
                count(tally, Counter.DUE_WITHOUT_BASELINE));
    }

    private static Count count(Tally tally, String counter) {
        return SmallCells.count(tally, Counter.COURSES, counter);
    }
}
