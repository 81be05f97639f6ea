package care.plumbline.providers.option;

import care.plumbline.providers.course.KnownTreatment;
import care.plumbline.providers.course.KnownTreatments;
import care.plumbline.providers.directory.Providers;
import care.plumbline.providers.option.OptionRefusal.NotATreatment;
import care.plumbline.providers.option.OptionRefusal.ProviderNotInDirectory;
import care.plumbline.providers.option.OptionRefusal.UnknownTreatment;
import care.plumbline.providers.recording.Recording;
import java.util.Optional;

/// Discussing options with a patient, and deciding about them. What has left the catalogue can have been discussed.
public final class OptionDiscussing {

    private final Options options;
    private final Providers providers;
    private final KnownTreatments treatments;

    public OptionDiscussing(Options options, Providers providers, KnownTreatments treatments) {
        this.options = options;
        this.providers = providers;
        this.treatments = treatments;
    }

    public OptionResult discuss(String patient, DiscussOption request, Recording recording) {
        Optional<KnownTreatment> treatment = treatments.find(request.treatment());
        if (treatment.isEmpty()) {
            return new OptionResult.Refused(new UnknownTreatment("treatment"));
        }
        if (treatment.get().reference()) {
            return new OptionResult.Refused(new NotATreatment());
        }
        if (providers.find(request.by()).isEmpty()) {
            return new OptionResult.Refused(new ProviderNotInDirectory());
        }
        return options.change(patient, request.option(), known -> known.discuss(request, recording));
    }

    public OptionResult decide(String patient, DecideOption request, Recording recording) {
        return options.change(patient, request.option(), known -> known.decide(request, recording));
    }
}
