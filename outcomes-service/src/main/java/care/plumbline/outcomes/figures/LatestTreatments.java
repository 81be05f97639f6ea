package care.plumbline.outcomes.figures;

import care.plumbline.outcomes.judgement.Treatment;
import java.util.Optional;

/// The newest version of each catalogue entry that is known here.
@FunctionalInterface
public interface LatestTreatments {

    Optional<Treatment> latest(String treatment);
}
