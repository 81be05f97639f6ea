package care.plumbline.providers.course;

import java.util.List;
import java.util.Optional;

/// The catalogue as far as it was heard of.
public interface KnownTreatments {

    Optional<KnownTreatment> find(String code);

    /// All entries, in the order of their codes: a catalogue is small.
    List<KnownTreatment> all();
}
