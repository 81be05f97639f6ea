package care.plumbline.treatments.catalogue;

import java.util.function.LongPredicate;

/// Takes a treatment out of the catalogue. Its versions stay readable.
///
/// @param expected the version it is meant for
public record RetireTreatment(LongPredicate expected, Recorded recorded) {}
