package care.plumbline.outcomes.overview.web;

import care.plumbline.outcomes.overview.PreVisit;
import care.plumbline.outcomes.timeline.TimelineEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What to know before a visit.
///
/// @param changes what happened since, or became known since
/// @param judged courses that got a verdict since
/// @param due scores that are due or overdue
/// @param toAsk what else is open, with who is to do it
record PreVisitView(
        String patient,
        LocalDate since,
        LocalDate asOf,
        List<ChangeView> changes,
        List<VerdictView> judged,
        List<AskedView> due,
        List<QuestionView> questions,
        List<StepView> toAsk) {

    static PreVisitView of(PreVisit pack) {
        return new PreVisitView(
                pack.patient(),
                pack.since(),
                pack.asOf(),
                pack.changes().stream().map(ChangeView::of).toList(),
                pack.judged().stream().map(VerdictView::of).toList(),
                pack.due().stream().map(AskedView::of).toList(),
                pack.questions().stream().map(QuestionView::of).toList(),
                pack.steps().stream().map(StepView::of).toList());
    }

    /// Something that happened since, or became known since.
    record ChangeView(
            LocalDate on,
            Instant recordedAt,
            String kind,
            String fact,
            @Nullable String provider,
            String words) {

        static ChangeView of(TimelineEntry entry) {
            return new ChangeView(
                    entry.on(), entry.recordedAt(), entry.kind().code(), entry.fact(), entry.provider(), entry.words());
        }
    }
}
