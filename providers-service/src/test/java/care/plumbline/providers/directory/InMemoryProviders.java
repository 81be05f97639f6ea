package care.plumbline.providers.directory;

import care.plumbline.providers.directory.ProviderDecision.Decided;
import care.plumbline.providers.directory.ProviderDecision.Refused;
import care.plumbline.providers.directory.ProviderDecision.Unchanged;
import care.plumbline.providers.directory.ProviderResult.Done;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

public final class InMemoryProviders implements Providers {

    private final TreeMap<String, Provider> known = new TreeMap<>();

    @Override
    public synchronized Optional<Provider> find(String id) {
        return Optional.ofNullable(known.get(id));
    }

    @Override
    public synchronized List<Provider> page(ProviderQuery query, @Nullable String after, int limit) {
        return known.values().stream()
                .filter(provider -> after == null || provider.id().compareTo(after) > 0)
                .filter(query::finds)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized ProviderResult change(String id, Function<Optional<Provider>, ProviderDecision> decide) {
        return switch (decide.apply(find(id))) {
            case Decided(var event) -> {
                Provider after = Provider.after(find(id), event);
                known.put(id, after);
                yield new Done(after, true);
            }
            case Unchanged(var provider) -> new Done(provider, false);
            case Refused(var refusal) -> new ProviderResult.Refused(refusal);
        };
    }
}
