package care.plumbline.outcomes.progress.web;

import care.plumbline.outcomes.progress.TrialLog;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The search for what helps.
///
/// @param searchingSince first day of the first try
/// @param daysSearching until a goal was reached with one, or to the day of the log
/// @param foundWith id of the first combination in which a goal was reached
/// @param trials what ran together, try by try
record TrialLogView(
        String patient,
        LocalDate asOf,
        @Nullable LocalDate searchingSince,
        @Nullable Long daysSearching,
        @Nullable String foundWith,
        List<TriedView> tried,
        List<CombinationView> trials) {

    static TrialLogView of(TrialLog log) {
        return new TrialLogView(
                log.patient(),
                log.asOf(),
                log.searchingSince(),
                log.daysSearching().orElse(null),
                log.foundWith() == null ? null : log.foundWith().id(),
                log.tried().stream().map(TriedView::of).toList(),
                log.trials().stream().map(CombinationView::of).toList());
    }
}
