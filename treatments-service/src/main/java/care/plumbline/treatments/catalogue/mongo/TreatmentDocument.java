package care.plumbline.treatments.catalogue.mongo;

import care.plumbline.treatments.catalogue.Treatment;
import care.plumbline.treatments.catalogue.Version;
import java.util.List;

/// How a treatment is stored. Versions are facts that never change, so they are stored as they are: a member added to
/// them must be one that older documents may lack.
public record TreatmentDocument(String code, List<Version> versions) {

    static TreatmentDocument of(Treatment treatment) {
        return new TreatmentDocument(treatment.code(), treatment.versions());
    }

    Treatment treatment() {
        return new Treatment(code, versions);
    }
}
