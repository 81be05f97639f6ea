package care.plumbline.goals.goal;

/// Work when the goal was stated, and as the patient wants it by the goal's date.
public record Work(WorkSituation now, WorkSituation wanted) {}
