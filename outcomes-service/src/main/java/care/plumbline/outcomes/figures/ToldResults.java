package care.plumbline.outcomes.figures;

import java.time.Instant;

/// The results that others were told of last.
public interface ToldResults {

    /// Keeps results and tells others, unless they were told the same before.
    ///
    /// @return whether they are new
    boolean tell(Results results, Instant now);
}
