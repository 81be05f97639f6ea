package care.plumbline.goals.evidence;

import java.util.Optional;

/// The evidence heard of, by catalogue version: a course goes by the version that was frozen for it.
@FunctionalInterface
public interface Evidence {

    Optional<TreatmentEvidence> of(String treatment, long version);
}
