package care.plumbline.outcomes.casefile;

import care.plumbline.outcomes.judgement.Catalogue;
import care.plumbline.outcomes.judgement.Treatment;
import java.util.Optional;

/// The versions of catalogue entries, as far as the catalogue has told of them.
public interface Treatments extends Catalogue {

    Optional<Treatment> latest(String treatment);
}
