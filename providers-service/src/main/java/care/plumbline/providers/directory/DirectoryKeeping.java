package care.plumbline.providers.directory;

import care.plumbline.providers.directory.DeliveredTreatments.Delivered;
import care.plumbline.providers.directory.ProviderRefusal.EndsBeforeItBegins;
import care.plumbline.providers.directory.ProviderRefusal.NotInDirectory;
import care.plumbline.providers.directory.ProviderRefusal.UnknownTreatment;
import care.plumbline.providers.recording.Recording;
import java.util.Optional;

/// Keeping the directory: registering providers, changing what is said about them, and what they offer.
public final class DirectoryKeeping {

    private final Providers providers;
    private final DeliveredTreatments treatments;

    public DirectoryKeeping(Providers providers, DeliveredTreatments treatments) {
        this.providers = providers;
        this.treatments = treatments;
    }

    public ProviderResult register(RegisterProvider request, Recording recording) {
        return providers.change(request.provider(), known -> Provider.register(known, request, recording));
    }

    public ProviderResult change(ChangeProvider request, Recording recording) {
        return providers.change(request.provider(), known -> Provider.change(known, request, recording));
    }

    /// An offer outside the usual specialties is taken, and marked.
    public ProviderResult offer(String provider, OfferTreatment request, Recording recording) {
        Optional<Delivered> treatment = treatments.find(request.treatment());
        if (treatment.isEmpty()) {
            return new ProviderResult.Refused(new UnknownTreatment());
        }
        if (request.since() != null
                && request.until() != null
                && request.until().isBefore(request.since())) {
            return new ProviderResult.Refused(new EndsBeforeItBegins());
        }
        return providers.change(
                provider,
                known -> known.map(entry -> {
                            boolean outside =
                                    !treatment.get().isUsualFor(entry.profile().specialty());
                            Offer offer = new Offer(request.treatment(), request.since(), request.until(), outside);
                            return Provider.offer(known, offer, recording);
                        })
                        .orElseGet(() -> new ProviderDecision.Refused(new NotInDirectory())));
    }
}
