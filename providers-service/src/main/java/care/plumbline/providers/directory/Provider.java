package care.plumbline.providers.directory;

import care.plumbline.providers.directory.ProviderDecision.Decided;
import care.plumbline.providers.directory.ProviderDecision.Refused;
import care.plumbline.providers.directory.ProviderDecision.Unchanged;
import care.plumbline.providers.directory.ProviderEvent.OfferChanged;
import care.plumbline.providers.directory.ProviderEvent.ProviderChanged;
import care.plumbline.providers.directory.ProviderEvent.ProviderRegistered;
import care.plumbline.providers.directory.ProviderRefusal.NotInDirectory;
import care.plumbline.providers.directory.ProviderRefusal.OtherProfile;
import care.plumbline.providers.directory.ProviderRefusal.StaleVersion;
import care.plumbline.providers.directory.ProviderRefusal.TooManyOffers;
import care.plumbline.providers.recording.LastChange;
import care.plumbline.providers.recording.Recording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An entry of the directory. Registered once under the id the health system gives, changed under its version, never
/// removed: what a provider said about a patient keeps its author.
///
/// @param version number of changes so far
/// @param offers one for each treatment, in the order in which they were first told
public record Provider(String id, long version, Profile profile, List<Offer> offers, LastChange lastChange) {

    /// More treatments than a catalogue has: a bound on what one document and one event can grow to.
    public static final int MOST_OFFERS = 500;

    public Provider {
        offers = List.copyOf(offers);
    }

    public static ProviderDecision register(Optional<Provider> known, RegisterProvider request, Recording recording) {
        return known.map(provider -> provider.isAlso(request.profile()))
                .orElseGet(() -> new Decided(new ProviderRegistered(request.provider(), request.profile(), recording)));
    }

    public static ProviderDecision change(Optional<Provider> known, ChangeProvider request, Recording recording) {
        return known.map(provider -> provider.becomes(request, recording))
                .orElseGet(() -> new Refused(new NotInDirectory()));
    }

    public static ProviderDecision offer(Optional<Provider> known, Offer offer, Recording recording) {
        if (known.isEmpty()) {
            return new Refused(new NotInDirectory());
        }
        Provider provider = known.get();
        if (provider.offers.contains(offer)) {
            return new Unchanged(provider);
        }
        return provider.offer(offer.treatment()).isEmpty() && provider.offers.size() >= MOST_OFFERS
                ? new Refused(new TooManyOffers(MOST_OFFERS))
                : new Decided(new OfferChanged(provider.id, provider.profile, offer, recording));
    }

    public Optional<Offer> offer(String treatment) {
        return offers.stream()
                .filter(offer -> offer.treatment().equals(treatment))
                .findFirst();
    }

    /// The entry after an event: the only way to its next state.
    public static Provider after(Optional<Provider> known, ProviderEvent event) {
        long version = known.map(Provider::version).orElse(0L) + 1;
        List<Offer> before = known.map(Provider::offers).orElseGet(List::of);
        List<Offer> offers = event instanceof OfferChanged changed ? with(before, changed.offer()) : before;
        LastChange change = LastChange.of(event.what(), event.recording());
        return new Provider(event.provider(), version, event.profile(), offers, change);
    }

    private static List<Offer> with(List<Offer> before, Offer offer) {
        List<Offer> next = new ArrayList<>(before);
        next.replaceAll(known -> known.treatment().equals(offer.treatment()) ? offer : known);
        if (!next.contains(offer)) {
            next.add(offer);
        }
        return next;
    }

    private ProviderDecision isAlso(Profile requested) {
        return profile.equals(requested) ? new Unchanged(this) : new Refused(new OtherProfile());
    }

    private ProviderDecision becomes(ChangeProvider request, Recording recording) {
        if (!request.expected().test(version)) {
            return new Refused(new StaleVersion());
        }
        return profile.equals(request.profile())
                ? new Unchanged(this)
                : new Decided(new ProviderChanged(id, request.profile(), recording));
    }
}
