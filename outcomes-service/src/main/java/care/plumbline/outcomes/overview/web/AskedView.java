package care.plumbline.outcomes.overview.web;

import care.plumbline.outcomes.schedule.Assessment;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A score that is due or overdue.
record AskedView(
        String course,
        String measure,
        String wave,
        String state,
        @Nullable LocalDate dueOn,
        LocalDate closesOn) {

    static AskedView of(Assessment asked) {
        return new AskedView(
                asked.course(),
                asked.measure(),
                asked.wave().code(),
                asked.state().code(),
                asked.dueOn(),
                asked.closesOn());
    }
}
