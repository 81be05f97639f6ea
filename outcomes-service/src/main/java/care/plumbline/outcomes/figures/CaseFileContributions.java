package care.plumbline.outcomes.figures;

import care.plumbline.outcomes.judgement.PatientContributions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the case files say that each patient contributes: the source that the figures are kept equal to.
@FunctionalInterface
public interface CaseFileContributions {

    /// The next patients' present contributions, in the order of the patients.
    ///
    /// @param after the last patient of the page before, null for the first page
    List<PatientContributions> page(@Nullable String after, int limit);
}
