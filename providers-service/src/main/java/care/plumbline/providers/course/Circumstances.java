package care.plumbline.providers.course;

import java.util.Map;
import java.util.Optional;

/// What was known elsewhere when a course was to be considered.
///
/// @param providerInDirectory whether the delivering provider is in the directory
/// @param treatment newest version of the catalogue entry, where one was heard of
/// @param goals the goals heard of, by id
record Circumstances(boolean providerInDirectory, Optional<KnownTreatment> treatment, Map<String, KnownGoal> goals) {}
