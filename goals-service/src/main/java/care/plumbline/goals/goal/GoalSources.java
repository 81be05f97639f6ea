package care.plumbline.goals.goal;

import care.plumbline.claims.ClaimGuard;
import care.plumbline.goals.evidence.Evidence;
import care.plumbline.goals.evidence.TreatmentEvidence;
import care.plumbline.goals.score.HeardScores;
import care.plumbline.goals.score.PatientScores;
import care.plumbline.measures.Measures;
import java.util.HashMap;
import java.util.Map;

/// Where goal setting learns what is known besides a patient's goals.
public record GoalSources(Measures measures, ClaimGuard guard, HeardScores scores, Evidence evidence) {

    /// For requests that neither scores nor evidence matter to.
    Knowledge plain(String patient) {
        return new Knowledge(measures, guard, PatientScores.none(patient), Map.of());
    }

    Knowledge withScores(String patient) {
        return new Knowledge(measures, guard, scores.of(patient), Map.of());
    }

    /// With the evidence on the courses that an outlook may be about.
    Knowledge about(StateOutlook request, PatientGoals goals) {
        Map<String, TreatmentEvidence> byCourse = new HashMap<>();
        for (KnownCourse course : goals.outlooks().courses().values()) {
            String treatment = course.treatment();
            boolean meant = request.course() == null
                    ? course.goals().contains(request.goal()) && course.openOn(request.statedOn())
                    : request.course().equals(course.id());
            if (meant && treatment != null) {
                evidence.of(treatment, course.treatmentVersion()).ifPresent(heard -> byCourse.put(course.id(), heard));
            }
        }
        return new Knowledge(measures, guard, scores.of(goals.patient()), byCourse);
    }
}
