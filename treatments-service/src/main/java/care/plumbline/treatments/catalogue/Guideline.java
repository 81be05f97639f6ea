package care.plumbline.treatments.catalogue;

import care.plumbline.treatments.evidence.Provenance;
import care.plumbline.treatments.evidence.Reading;
import care.plumbline.treatments.evidence.Required;
import org.jspecify.annotations.Nullable;

/// What a guideline says about the treatment.
public record Guideline(
        String guideline,
        String position,
        Provenance provenance,
        @Nullable Reading read) {

    public Guideline {
        Required.text("guidelines.guideline", guideline);
        Required.text("guidelines.position", position);
        Required.value("guidelines.provenance", provenance);
    }
}
