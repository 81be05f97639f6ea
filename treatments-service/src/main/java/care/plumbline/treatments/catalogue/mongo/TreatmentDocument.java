package care.plumbline.treatments.catalogue.mongo;

import care.plumbline.treatments.catalogue.Draft;
import care.plumbline.treatments.catalogue.ReviewNotice;
import care.plumbline.treatments.catalogue.Treatment;
import care.plumbline.treatments.catalogue.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a treatment is stored. Versions are facts that never change, so they are stored as they are: a member added to
/// them must be one that older documents may lack.
public record TreatmentDocument(
        String code,
        List<Version> versions,
        @Nullable Draft draft,
        @Nullable Long drafts,
        @Nullable ReviewNotice notice) {

    static TreatmentDocument of(Treatment treatment) {
        return new TreatmentDocument(
                treatment.code(), treatment.versions(), treatment.draft(), treatment.drafts(), treatment.notice());
    }

    Treatment treatment() {
        return new Treatment(code, versions, draft, drafts == null ? 0 : drafts, notice);
    }
}
