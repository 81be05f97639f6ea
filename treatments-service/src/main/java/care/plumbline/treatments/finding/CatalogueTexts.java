package care.plumbline.treatments.finding;

import care.plumbline.treatments.catalogue.Version;
import java.util.List;

/// All that a version of an entry says in words. What it quotes of others (titles of publications, recorded claims) is
/// not its own word.
@FunctionalInterface
public interface CatalogueTexts {

    List<PlacedText> of(Version version);
}
