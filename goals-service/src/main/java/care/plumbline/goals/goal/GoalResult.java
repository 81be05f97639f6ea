package care.plumbline.goals.goal;

/// What came of a request.
///
/// @param after the patient's goals after it
public record GoalResult(GoalDecision decision, PatientGoals after) {}
