package care.plumbline.outcomes.casefile.stream;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.EventBatchHandler;
import care.plumbline.delivery.IncomingEvent;
import care.plumbline.events.EventCatalogue;
import care.plumbline.events.ProviderV1;
import care.plumbline.outcomes.casefile.Provider;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/// Takes in the providers that the directory tells of, so that reports can call them by their names.
@Component
final class DirectoryNews implements EventBatchHandler {

    private final CareEvents events;
    private final BiConsumer<IncomingEvent, Provider> providers;

    DirectoryNews(CareEvents events, BiConsumer<IncomingEvent, Provider> providers) {
        this.events = events;
        this.providers = providers;
    }

    @Override
    public Set<String> types() {
        return EventCatalogue.typesOf(ProviderV1.class);
    }

    @Override
    public void handle(String provider, List<IncomingEvent> batch) {
        batch.forEach(event -> providers.accept(event, provider(events.read(event, ProviderV1.class))));
    }

    private static Provider provider(ProviderV1 provider) {
        return new Provider(
                provider.provider(),
                provider.name(),
                provider.specialty(),
                provider.painSpecialist(),
                provider.organization());
    }
}
