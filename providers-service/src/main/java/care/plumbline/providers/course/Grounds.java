package care.plumbline.providers.course;

import care.plumbline.measures.OutcomeMeasure;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a provider's statements are held against: the measures and baselines of the goals, and what the catalogue says
/// of the treatment.
///
/// @param goals by id; goals without a known measure are left out
/// @param treatment newest version of the catalogue entry that was heard of
record Grounds(Map<String, Footing> goals, Optional<KnownTreatment> treatment) {

    /// @param baseline score that the goal was set from, where one was stated
    record Footing(OutcomeMeasure measure, @Nullable BigDecimal baseline) {}

    Optional<KnownTreatment.Facts> facts() {
        return treatment.map(KnownTreatment::facts);
    }
}
