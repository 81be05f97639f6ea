package care.plumbline.outcomes.overview.web;

import care.plumbline.outcomes.overview.NextStep;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is to be done next, and by whom.
///
/// @param owner patient, provider or care-team
/// @param provider which provider
/// @param about key of the fact it is about
record StepView(
        String kind,
        String owner,
        @Nullable String provider,
        String about,
        @Nullable String measure,
        String words,
        @Nullable LocalDate dueOn,
        boolean overdue) {

    static StepView of(NextStep step) {
        return new StepView(
                step.kind().code(),
                step.owner().who(),
                step.owner().provider(),
                step.about(),
                step.measure(),
                step.words(),
                step.dueOn(),
                step.overdue());
    }
}
