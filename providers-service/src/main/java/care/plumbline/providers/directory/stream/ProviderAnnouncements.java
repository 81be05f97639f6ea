package care.plumbline.providers.directory.stream;

import care.plumbline.delivery.Announcer;
import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.events.ProviderV1;
import care.plumbline.providers.directory.Discipline;
import care.plumbline.providers.directory.Profile;
import care.plumbline.providers.directory.Provider;
import care.plumbline.providers.recording.LastChange;
import java.util.List;
import org.springframework.stereotype.Component;

/// Tells of a provider by what the entry is after its last change.
@Component
final class ProviderAnnouncements implements Announcer<Provider, Provider> {

    private final CareEvents events;

    ProviderAnnouncements(CareEvents events) {
        this.events = events;
    }

    @Override
    public List<OutgoingEvent> announce(List<Provider> changed, Provider after) {
        return changed.stream()
                .map(ProviderAnnouncements::event)
                .map(events::outgoing)
                .toList();
    }

    private static ProviderV1 event(Provider provider) {
        Profile profile = provider.profile();
        LastChange last = provider.lastChange();
        return new ProviderV1(
                "care.plumbline.provider." + last.what() + ".v1",
                provider.id(),
                provider.version(),
                last.at(),
                last.by(),
                profile.name(),
                profile.specialty(),
                profile.painSpecialist(),
                profile.organization(),
                profile.discipline().map(Discipline::code).orElse(null),
                profile.external(),
                provider.offers().stream()
                        .map(offer -> new ProviderV1.Offer(
                                offer.treatment(), offer.since(), offer.until(), offer.outsideUsual()))
                        .toList());
    }
}
