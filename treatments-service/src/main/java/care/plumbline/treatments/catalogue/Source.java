package care.plumbline.treatments.catalogue;

import care.plumbline.treatments.evidence.Provenance;
import care.plumbline.treatments.evidence.Reading;
import care.plumbline.treatments.evidence.Required;
import org.jspecify.annotations.Nullable;

/// A publication that the entry rests on.
public record Source(
        String citation,
        @Nullable String address,
        @Nullable String note,
        Provenance provenance,
        @Nullable Reading read) {

    public Source {
        Required.text("sources.citation", citation);
        Required.value("sources.provenance", provenance);
    }
}
