package care.plumbline.outcomes.assessment.web;

import care.plumbline.outcomes.casefile.WaitingPatient;
import java.time.LocalDate;
import java.util.List;

/// A patient of whom scores are asked for.
///
/// @param since the day since which the oldest of them has been in this state
record WaitingPatientView(String patient, LocalDate since, List<AssessmentView> assessments) {

    static WaitingPatientView of(WaitingPatient waiting) {
        return new WaitingPatientView(
                waiting.patient(),
                waiting.since(),
                waiting.assessments().stream().map(AssessmentView::of).toList());
    }
}
