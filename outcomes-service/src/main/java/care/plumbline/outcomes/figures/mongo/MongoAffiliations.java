package care.plumbline.outcomes.figures.mongo;

import care.plumbline.delivery.DocumentStores;
import care.plumbline.delivery.IncomingEvent;
import care.plumbline.delivery.LatestEntities;
import care.plumbline.outcomes.figures.Affiliation;
import care.plumbline.outcomes.figures.Affiliations;
import java.util.Collection;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// One document per provider, under the entity key of the directory.
@Component
final class MongoAffiliations implements Affiliations, BiConsumer<IncomingEvent, Affiliation> {

    private static final String PREFIX = "provider/";

    private final LatestEntities<AffiliationDocument> documents;

    MongoAffiliations(DocumentStores stores) {
        this.documents = stores.latest("figure-affiliations", AffiliationDocument.class);
    }

    @Override
    public Map<String, Affiliation> of(Collection<String> providers) {
        return documents.find(providers.stream().map(id -> PREFIX + id).toList()).values().stream()
                .collect(Collectors.toMap(AffiliationDocument::provider, AffiliationDocument::affiliation));
    }

    /// Keeps what the directory tells of a provider.
    @Override
    public void accept(IncomingEvent event, Affiliation affiliation) {
        documents.apply(event, AffiliationDocument.of(event.entityKey().substring(PREFIX.length()), affiliation));
    }
}
