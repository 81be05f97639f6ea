package care.plumbline.treatments.hearsay;

import java.util.function.Function;

/// The claims that are kept, per treatment.
public interface Claims {

    Heard about(String treatment);

    /// Lets `decide` look at the claims about a treatment and stores what it decides. May call it several times.
    ///
    /// @return what it decided last; [ClaimDecision.Unchanged] where the same request was stored before
    ClaimDecision change(String treatment, String claim, Function<Heard, ClaimDecision> decide);
}
