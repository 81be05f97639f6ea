package care.plumbline.outcomes.casefile.mongo;

import care.plumbline.outcomes.judgement.Ending;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The end of a course as it is stored.
public record EndingDocument(LocalDate on, String reason) {

    static @Nullable EndingDocument of(@Nullable Ending ending) {
        return ending == null ? null : new EndingDocument(ending.on(), ending.reason());
    }

    Ending ending() {
        return new Ending(on, reason);
    }
}
