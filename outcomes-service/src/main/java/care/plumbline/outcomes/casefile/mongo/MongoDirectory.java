package care.plumbline.outcomes.casefile.mongo;

import care.plumbline.delivery.DocumentStores;
import care.plumbline.delivery.IncomingEvent;
import care.plumbline.delivery.LatestEntities;
import care.plumbline.outcomes.casefile.Directory;
import care.plumbline.outcomes.casefile.Provider;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The providers, one document each. Every report names some, so those last named are kept in memory.
@Component
final class MongoDirectory implements Directory, BiConsumer<IncomingEvent, Provider> {

    /// So long a replica may show what others have heard is no longer so.
    private static final Duration KEPT = Duration.ofSeconds(10);

    private static final int AT_MOST = 10_000;

    private final LatestEntities<ProviderDocument> documents;
    private final Cache<String, Provider> kept =
            Caffeine.newBuilder().maximumSize(AT_MOST).expireAfterWrite(KEPT).build();

    MongoDirectory(DocumentStores stores) {
        this.documents = stores.latest("providers", ProviderDocument.class);
    }

    @Override
    public Map<String, Provider> find(Collection<String> providers) {
        return kept.getAll(providers, this::stored);
    }

    private Map<String, Provider> stored(Collection<? extends String> providers) {
        return documents.find(providers.stream().map(id -> "provider/" + id).toList()).values().stream()
                .map(ProviderDocument::provider)
                .collect(Collectors.toMap(Provider::id, provider -> provider));
    }

    /// Takes in what the directory tells of a provider.
    @Override
    public void accept(IncomingEvent event, Provider provider) {
        documents.apply(event, ProviderDocument.of(provider));
        kept.invalidate(provider.id());
    }
}
