package care.plumbline.providers.course;

import java.util.Optional;

/// The patients' goals as far as they were heard of.
@FunctionalInterface
public interface KnownGoals {

    Optional<KnownGoal> find(String patient, String goal);
}
