package care.plumbline.goals.goal;

/// What a goal is about. The names are the codes on the wire.
public enum GoalKind {
    PAIN,
    ACTIVITY,
    WORK,
    COPING,
    QUALITY_OF_LIFE,
    OTHER
}
