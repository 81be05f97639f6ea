package care.plumbline.treatments.catalogue.web;

import care.plumbline.treatments.evidence.Certainty;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Certainty as a parameter.
final class Certainties {

    static final String CODES = "high|moderate|low|very-low|none";
    static final String ONE_OF = "must be one of high, moderate, low, very-low, none";

    private Certainties() {}

    static @Nullable Certainty of(@Nullable String code) {
        return code == null
                ? null
                : Certainty.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
