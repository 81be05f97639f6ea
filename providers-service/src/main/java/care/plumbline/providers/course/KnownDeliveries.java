package care.plumbline.providers.course;

import care.plumbline.providers.directory.DeliveredTreatments;
import java.util.List;
import java.util.Optional;

/// What the directory needs of the catalogue, out of what courses heard of it.
public final class KnownDeliveries implements DeliveredTreatments {

    private final KnownTreatments treatments;

    public KnownDeliveries(KnownTreatments treatments) {
        this.treatments = treatments;
    }

    @Override
    public Optional<Delivered> find(String treatment) {
        return treatments.find(treatment).filter(known -> !known.reference()).map(KnownDeliveries::delivered);
    }

    @Override
    public List<Delivered> all() {
        return treatments.all().stream()
                .filter(KnownTreatment::isOffered)
                .map(KnownDeliveries::delivered)
                .toList();
    }

    private static Delivered delivered(KnownTreatment treatment) {
        KnownTreatment.Facts facts = treatment.facts();
        return new Delivered(treatment.code(), facts == null ? List.of() : facts.specialties());
    }
}
