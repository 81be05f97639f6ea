package care.plumbline.goals.evidence.mongo;

import care.plumbline.delivery.DocumentStores;
import care.plumbline.delivery.LatestEntities;
import care.plumbline.goals.evidence.Evidence;
import care.plumbline.goals.evidence.TreatmentEvidence;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What is known of the evidence is stored as it is, one document per catalogue version: it can be read again from the
/// topic at any time.
@Configuration(proxyBeanMethods = false)
class EvidenceStorage {

    @Bean
    LatestEntities<TreatmentEvidence> evidenceHeardOf(DocumentStores stores) {
        return stores.latest("evidence", TreatmentEvidence.class);
    }

    @Bean
    Evidence evidence(LatestEntities<TreatmentEvidence> heard) {
        return (treatment, version) -> heard.find("treatment/" + treatment + "/" + version);
    }
}
