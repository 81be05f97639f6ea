package care.plumbline.treatments.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The treatments that are kept. A change is stored whole or not at all, on the newest state.
public interface Catalogue {

    Optional<Treatment> find(String code);

    /// All treatments in the order of their codes, retired ones too.
    List<Treatment> all();

    /// The present versions in the order of their codes, without those that have left the catalogue.
    default List<Version> present() {
        return all().stream()
                .flatMap(treatment -> treatment.current().stream())
                .filter(version -> !version.retired())
                .toList();
    }

    /// Lets `decide` look at the treatment ([Treatment#unknown] where there is none) and stores what it decides. May
    /// call it several times.
    TreatmentResult change(String code, Function<Treatment, TreatmentDecision> decide);
}
