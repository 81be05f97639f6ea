package care.plumbline.treatments.card;

import java.util.Optional;

/// The results of this deployment, as far as they are known here.
@FunctionalInterface
public interface OwnResults {

    Optional<OwnResult> of(String treatment, String measure);
}
