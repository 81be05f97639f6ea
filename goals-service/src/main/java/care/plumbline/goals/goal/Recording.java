package care.plumbline.goals.goal;

import java.time.LocalDate;

/// The circumstances of one request.
///
/// @param today date in the deployment's zone when it was heard: nothing stated can lie later
public record Recording(Recorded recorded, LocalDate today) {}
