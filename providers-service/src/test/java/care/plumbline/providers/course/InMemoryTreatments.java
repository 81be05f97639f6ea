package care.plumbline.providers.course;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A catalogue, by code.
public record InMemoryTreatments(Map<String, KnownTreatment> known) implements KnownTreatments {

    @Override
    public Optional<KnownTreatment> find(String code) {
        return Optional.ofNullable(known.get(code));
    }

    @Override
    public List<KnownTreatment> all() {
        return known.values().stream()
                .sorted(Comparator.comparing(KnownTreatment::code))
                .toList();
    }
}
