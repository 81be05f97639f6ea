package care.plumbline.outcomes.figures;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where providers belong, as far as the directory has told.
@FunctionalInterface
public interface Affiliations {

    /// Nobody belongs anywhere.
    Affiliations NONE = providers -> Map.of();

    /// Of those who are known, by their ids.
    Map<String, Affiliation> of(Collection<String> providers);

    /// Asks another one about those who are not known here.
    default Affiliations orElse(Affiliations other) {
        return providers -> {
            Map<String, Affiliation> found = new HashMap<>(of(providers));
            List<String> rest =
                    providers.stream().filter(id -> !found.containsKey(id)).toList();
            if (!rest.isEmpty()) {
                found.putAll(other.of(rest));
            }
            return found;
        };
    }
}
