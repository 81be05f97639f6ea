package care.plumbline.treatments.catalogue;

/// What a patient's goal can be about; a treatment says which kinds it is meant to serve.
public enum GoalKind {
    PAIN,
    ACTIVITY,
    WORK,
    COPING,
    QUALITY_OF_LIFE,
    OTHER
}
