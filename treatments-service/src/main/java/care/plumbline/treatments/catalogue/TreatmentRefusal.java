package care.plumbline.treatments.catalogue;

import care.plumbline.treatments.evidence.Impossible;

/// Why a change of the catalogue is refused.
public sealed interface TreatmentRefusal {

    /// There is no such entry.
    record UnknownTreatment() implements TreatmentRefusal {}

    /// It was changed since it was read.
    record StaleVersion() implements TreatmentRefusal {}

    /// There is a draft, and it was not said which revision of it is changed.
    record RevisionNotSaid() implements TreatmentRefusal {}

    /// It has left the catalogue.
    record AlreadyRetired() implements TreatmentRefusal {}

    /// A version was published after the draft was begun.
    record OvertakenDraft() implements TreatmentRefusal {}

    /// Something is missing that every published entry has.
    record NotPublishable(Impossible fault) implements TreatmentRefusal {}

    /// The natural course is no treatment: nobody judges it, nobody retires it.
    record ReferenceLine() implements TreatmentRefusal {}
}
