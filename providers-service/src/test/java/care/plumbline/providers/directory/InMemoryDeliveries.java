package care.plumbline.providers.directory;

import java.util.List;
import java.util.Optional;

/// Exercise is for physical therapists, mbsr for psychologists, and anybody may say that they inform.
public final class InMemoryDeliveries implements DeliveredTreatments {

    @Override
    public Optional<Delivered> find(String treatment) {
        return all().stream()
                .filter(delivered -> delivered.treatment().equals(treatment))
                .findFirst();
    }

    @Override
    public List<Delivered> all() {
        return List.of(
                new Delivered("education", List.of()),
                new Delivered("exercise-general", List.of("physical-therapy")),
                new Delivered("mbsr", List.of("psychology")));
    }
}
