package care.plumbline.outcomes.assessment.web;

import care.plumbline.outcomes.schedule.AssessmentPlan;
import java.time.LocalDate;
import java.util.List;

/// The schedule of one patient: every score that the courses ask for.
record ScheduleView(String patient, LocalDate asOf, List<AssessmentView> assessments) {

    static ScheduleView of(String patient, AssessmentPlan plan) {
        return new ScheduleView(
                patient,
                plan.asOf(),
                plan.assessments().stream().map(AssessmentView::of).toList());
    }
}
