package care.plumbline.outcomes.assessment;

import care.plumbline.outcomes.casefile.CaseFiles;
import care.plumbline.outcomes.casefile.WaitingPatient;
import care.plumbline.outcomes.casefile.WaitingPatients;
import care.plumbline.outcomes.judgement.Catalogue;
import care.plumbline.outcomes.schedule.AssessmentPlan;
import care.plumbline.outcomes.schedule.AssessmentState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Looks at schedules: one patient's, worked out from the case file, and the work lists of all.
public final class Scheduling {

    private final CaseFiles files;
    private final WaitingPatients waiting;
    private final Catalogue catalogue;

    public Scheduling(CaseFiles files, WaitingPatients waiting, Catalogue catalogue) {
        this.files = files;
        this.waiting = waiting;
        this.catalogue = catalogue;
    }

    /// Empty when nothing was ever heard of the patient.
    public Optional<AssessmentPlan> plan(String patient, LocalDate asOf) {
        return files.find(patient).map(file -> AssessmentPlan.of(file.facts().forJudging(), catalogue, asOf));
    }

    /// Those who have waited longest first.
    public List<WaitingPatient> waiting(AssessmentState state, WaitingPatients.@Nullable Place after, int limit) {
        return waiting.waiting(state, after, limit);
    }
}
