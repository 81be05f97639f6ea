package care.plumbline.providers.directory;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Where the directory is kept.
public interface Providers {

    Optional<Provider> find(String id);

    /// Entries in the order of their ids.
    ///
    /// @param after only ids after this one, where given
    List<Provider> page(ProviderQuery query, @Nullable String after, int limit);

    /// Lets `decide` look at the entry and stores what it decides together with its announcement. Two changes of one
    /// entry never overtake each other: the later one is decided on what the earlier left.
    ProviderResult change(String id, Function<Optional<Provider>, ProviderDecision> decide);
}
