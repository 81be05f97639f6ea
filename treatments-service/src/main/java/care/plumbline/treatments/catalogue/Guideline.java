package care.plumbline.treatments.catalogue;

import care.plumbline.treatments.evidence.Provenance;
import care.plumbline.treatments.evidence.Required;

/// What a guideline says about the treatment.
public record Guideline(String guideline, String position, Provenance provenance) {

    public Guideline {
        Required.text("guidelines.guideline", guideline);
        Required.text("guidelines.position", position);
        Required.value("guidelines.provenance", provenance);
    }
}
