package care.plumbline.outcomes.figures.stream;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.EventBatchHandler;
import care.plumbline.delivery.IncomingEvent;
import care.plumbline.events.EventCatalogue;
import care.plumbline.events.ProviderV1;
import care.plumbline.outcomes.figures.Affiliation;
import care.plumbline.outcomes.figures.AffiliationKeeping;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/// Takes in where the directory says that providers belong.
@Component
final class AffiliationNews implements EventBatchHandler {

    private final CareEvents events;
    private final AffiliationKeeping keeping;
    private final BiConsumer<IncomingEvent, Affiliation> affiliations;
    private final Clock clock;

    AffiliationNews(
            CareEvents events,
            AffiliationKeeping keeping,
            BiConsumer<IncomingEvent, Affiliation> affiliations,
            Clock clock) {
        this.events = events;
        this.keeping = keeping;
        this.affiliations = affiliations;
        this.clock = clock;
    }

    @Override
    public Set<String> types() {
        return EventCatalogue.typesOf(ProviderV1.class);
    }

    @Override
    public void handle(String provider, List<IncomingEvent> batch) {
        batch.forEach(event -> take(event, events.read(event, ProviderV1.class)));
    }

    private void take(IncomingEvent event, ProviderV1 provider) {
        String discipline = provider.discipline();
        Affiliation affiliation = new Affiliation(
                provider.version(), discipline == null ? provider.specialty() : discipline, provider.organization());
        keeping.hear(provider.provider(), affiliation, clock.instant());
        affiliations.accept(event, affiliation);
    }
}
