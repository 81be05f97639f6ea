package care.plumbline.outcomes.judgement;

import java.util.Optional;

/// The versions of treatments that are known here. A course may be known before its treatment is.
@FunctionalInterface
public interface Catalogue {

    Optional<Treatment> find(TreatmentVersion version);
}
