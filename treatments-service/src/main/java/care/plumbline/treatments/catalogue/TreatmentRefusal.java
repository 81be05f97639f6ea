package care.plumbline.treatments.catalogue;

/// Why a change of the catalogue is refused.
public sealed interface TreatmentRefusal {

    /// There is no such entry.
    record UnknownTreatment() implements TreatmentRefusal {}

    /// It was changed since it was read.
    record StaleVersion() implements TreatmentRefusal {}

    /// It has left the catalogue.
    record AlreadyRetired() implements TreatmentRefusal {}

    /// The natural course is no treatment: nobody judges it, nobody retires it.
    record ReferenceLine() implements TreatmentRefusal {}
}
