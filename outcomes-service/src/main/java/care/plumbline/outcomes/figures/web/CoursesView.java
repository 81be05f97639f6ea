package care.plumbline.outcomes.figures.web;

import care.plumbline.outcomes.figures.Standing;
import care.plumbline.outcomes.judgement.Phase;
import java.util.LinkedHashMap;
import java.util.Map;

/// How far the courses are.
///
/// @param people who they are of
/// @param notDue by phase
record CoursesView(
        CountView people,
        CountView started,
        Map<Phase, CountView> notDue,
        CountView due,
        CountView judged,
        CountView overdue,
        CountView withoutBaseline,
        String basis) {

    static CoursesView of(Standing standing) {
        Map<Phase, CountView> notDue = new LinkedHashMap<>();
        standing.waiting().forEach((phase, count) -> notDue.put(phase, CountView.of(count)));
        return new CoursesView(
                CountView.of(standing.people()),
                CountView.of(standing.courses()),
                notDue,
                CountView.of(standing.due()),
                CountView.of(standing.judged()),
                CountView.of(standing.overdue()),
                CountView.of(standing.withoutBaseline()),
                Basis.COURSES);
    }
}
