package care.plumbline.outcomes.casefile;

import care.plumbline.outcomes.casefile.CaseFileEvent.AssessmentAsked;
import care.plumbline.outcomes.casefile.CaseFileEvent.AssessmentClosed;
import care.plumbline.outcomes.schedule.Assessment;
import care.plumbline.outcomes.schedule.AssessmentPlan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Says which reminders are new since the last time, and which questions are settled: each once.
final class AssessmentReview {

    private final CaseFile file;
    private final AssessmentPlan plan;
    private final Instant now;

    AssessmentReview(CaseFile file, AssessmentPlan plan, Instant now) {
        this.file = file;
        this.plan = plan;
        this.now = now;
    }

    /// @param unknown courses whose treatment is not known yet: what is asked for of them stands
    List<CaseFileEvent> changes(Set<String> unknown) {
        List<CaseFileEvent> changes = new ArrayList<>();
        for (Assessment open : plan.open()) {
            Optional<KeptAssessment> before = kept(open);
            if (before.map(KeptAssessment::assessment).filter(open::equals).isEmpty()) {
                Stamp stamp = Stamp.after(before.map(KeptAssessment::stamp).orElse(null), now);
                changes.add(new AssessmentAsked(before.orElse(null), new KeptAssessment(stamp, open)));
            }
        }
        for (KeptAssessment before : file.assessments()) {
            Assessment asked = before.assessment();
            Assessment after = plan.assessments().stream()
                    .filter(asked::isAbout)
                    .findFirst()
                    .orElseGet(asked::dropped);
            if (!after.state().isOpen() && !unknown.contains(asked.course())) {
                changes.add(new AssessmentClosed(before, new KeptAssessment(Stamp.after(before.stamp(), now), after)));
            }
        }
        return changes;
    }

    private Optional<KeptAssessment> kept(Assessment open) {
        return file.assessments().stream()
                .filter(before -> before.assessment().isAbout(open))
                .findFirst();
    }
}
