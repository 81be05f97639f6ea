package care.plumbline.providers.directory;

import java.util.List;
import java.util.Optional;

/// Which specialties deliver which treatment as a rule, as far as the catalogue was heard of.
public interface DeliveredTreatments {

    Optional<Delivered> find(String treatment);

    /// All treatments that have courses, in the order of their codes.
    List<Delivered> all();

    /// @param specialties that deliver it as a rule; none where the catalogue names none
    record Delivered(String treatment, List<String> specialties) {

        public Delivered {
            specialties = List.copyOf(specialties);
        }

        boolean isUsualFor(String specialty) {
            return specialties.isEmpty() || specialties.contains(specialty);
        }
    }
}
