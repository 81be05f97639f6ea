package care.plumbline.outcomes.casefile;

import java.util.Collection;
import java.util.Map;

/// The providers, as far as the directory has told of them.
public interface Directory {

    /// Those of them that are known, by their ids.
    Map<String, Provider> find(Collection<String> providers);
}
