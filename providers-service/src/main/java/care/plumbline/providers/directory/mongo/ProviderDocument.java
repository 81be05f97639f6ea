package care.plumbline.providers.directory.mongo;

import care.plumbline.providers.directory.Offer;
import care.plumbline.providers.directory.Profile;
import care.plumbline.providers.directory.Provider;
import care.plumbline.providers.recording.LastChange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A provider as stored.
///
/// @param external absent in documents of the first release, as are the offers
public record ProviderDocument(
        String provider,
        long version,
        String name,
        String specialty,
        boolean painSpecialist,
        @Nullable String organization,
        @Nullable Boolean external,
        @Nullable List<OfferDocument> offers,
        String lastChange,
        Instant recordedAt,
        String recordedBy) {

    static ProviderDocument of(Provider provider) {
        Profile profile = provider.profile();
        LastChange last = provider.lastChange();
        return new ProviderDocument(
                provider.id(),
                provider.version(),
                profile.name(),
                profile.specialty(),
                profile.painSpecialist(),
                profile.organization(),
                profile.external(),
                provider.offers().stream().map(OfferDocument::of).toList(),
                last.what(),
                last.at(),
                last.by());
    }

    Provider toProvider() {
        return new Provider(
                provider,
                version,
                new Profile(name, specialty, painSpecialist, organization, Boolean.TRUE.equals(external)),
                offers == null
                        ? List.of()
                        : offers.stream().map(OfferDocument::toOffer).toList(),
                new LastChange(lastChange, recordedAt, recordedBy));
    }

    public record OfferDocument(
            String treatment,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            boolean outsideUsual) {

        static OfferDocument of(Offer offer) {
            return new OfferDocument(offer.treatment(), offer.since(), offer.until(), offer.outsideUsual());
        }

        Offer toOffer() {
            return new Offer(treatment, since, until, outsideUsual);
        }
    }
}
