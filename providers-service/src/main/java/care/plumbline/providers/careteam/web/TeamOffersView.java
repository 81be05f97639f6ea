package care.plumbline.providers.careteam.web;

import care.plumbline.providers.careteam.TeamReview.Offering;
import care.plumbline.providers.directory.Offer;
import care.plumbline.providers.directory.Provider;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param inTeam members who offer the treatment
/// @param nearTeam others of the same organisations who do, at most 50 of each
record TeamOffersView(String treatment, LocalDate asOf, List<OfferingView> inTeam, List<OfferingView> nearTeam) {

    static TeamOffersView of(String treatment, LocalDate asOf, Offering offering) {
        return new TeamOffersView(
                treatment, asOf, views(treatment, offering.inTeam()), views(treatment, offering.nearTeam()));
    }

    private static List<OfferingView> views(String treatment, List<Provider> providers) {
        return providers.stream()
                .map(provider ->
                        OfferingView.of(provider, provider.offer(treatment).orElseThrow()))
                .toList();
    }

    /// @param outsideUsual whether the catalogue names other specialties for the treatment
    record OfferingView(
            String provider,
            String name,
            String specialty,
            @Nullable String organization,
            boolean outsideUsual) {

        static OfferingView of(Provider provider, Offer offer) {
            return new OfferingView(
                    provider.id(),
                    provider.profile().name(),
                    provider.profile().specialty(),
                    provider.profile().organization(),
                    offer.outsideUsual());
        }
    }
}
