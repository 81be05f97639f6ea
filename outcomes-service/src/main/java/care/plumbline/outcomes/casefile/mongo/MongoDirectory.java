package care.plumbline.outcomes.casefile.mongo;

import care.plumbline.delivery.DocumentStores;
import care.plumbline.delivery.IncomingEvent;
import care.plumbline.delivery.LatestEntities;
import care.plumbline.outcomes.casefile.Directory;
import care.plumbline.outcomes.casefile.Provider;
import java.util.Collection;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The providers, one document each.
@Component
final class MongoDirectory implements Directory, BiConsumer<IncomingEvent, Provider> {

    private final LatestEntities<ProviderDocument> documents;

    MongoDirectory(DocumentStores stores) {
        this.documents = stores.latest("providers", ProviderDocument.class);
    }

    @Override
    public Map<String, Provider> find(Collection<String> providers) {
        return documents.find(providers.stream().map(id -> "provider/" + id).toList()).values().stream()
                .map(ProviderDocument::provider)
                .collect(Collectors.toMap(Provider::id, provider -> provider));
    }

    /// Takes in what the directory tells of a provider.
    @Override
    public void accept(IncomingEvent event, Provider provider) {
        documents.apply(event, ProviderDocument.of(provider));
    }
}
