package care.plumbline.treatments.finding;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The findings that are kept, one whole per treatment.
public interface ClaimFindings {

    Optional<Findings> find(String treatment);

    /// The next treatments that were read and had findings, in the order of their codes.
    ///
    /// @param after only codes after this one, where given
    List<Findings> page(@Nullable String after, int limit);

    /// Lets `decide` look at the findings ([Findings#unread] where there are none) and stores what it decides. May call
    /// it several times.
    FindingsResult change(String treatment, Function<Findings, FindingsDecision> decide);
}
