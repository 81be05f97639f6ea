package care.plumbline.treatments.finding;

import care.plumbline.treatments.catalogue.Catalogue;
import care.plumbline.treatments.catalogue.Treatment;
import care.plumbline.treatments.catalogue.TreatmentDecision;
import care.plumbline.treatments.catalogue.TreatmentResult;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A catalogue whose new versions are read for claims once they are stored. What a crash leaves unread is read at the
/// next start.
public final class ReadCatalogue implements Catalogue {

    private final Catalogue catalogue;
    private final ClaimReading reading;

    public ReadCatalogue(Catalogue catalogue, ClaimReading reading) {
        this.catalogue = catalogue;
        this.reading = reading;
    }

    @Override
    public Optional<Treatment> find(String code) {
        return catalogue.find(code);
    }

    @Override
    public List<Treatment> all() {
        return catalogue.all();
    }

    @Override
    public TreatmentResult change(String code, Function<Treatment, TreatmentDecision> decide) {
        TreatmentResult result = catalogue.change(code, decide);
        if (result.decision() instanceof TreatmentDecision.Decided) {
            reading.read(result.treatment());
        }
        return result;
    }
}
