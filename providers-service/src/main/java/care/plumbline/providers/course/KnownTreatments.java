package care.plumbline.providers.course;

import java.util.Optional;

/// The catalogue as far as it was heard of.
@FunctionalInterface
public interface KnownTreatments {

    Optional<KnownTreatment> find(String code);
}
