package care.plumbline.outcomes.measurement;

import java.time.LocalDate;

/// The circumstances of a request.
///
/// @param today date of the deployment's zone: the last day that anything can have been observed on
record Recording(Recorded recorded, LocalDate today) {}
