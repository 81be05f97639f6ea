package care.plumbline.treatments.catalogue;

import care.plumbline.treatments.evidence.Provenance;
import care.plumbline.treatments.evidence.Required;
import org.jspecify.annotations.Nullable;

/// How the treatment usually goes.
public record TypicalCourse(
        @Nullable Span sessions, @Nullable Span weeks, String text, Provenance provenance) {

    public TypicalCourse {
        Required.text("typicalCourse.text", text);
        Required.value("typicalCourse.provenance", provenance);
    }
}
