package care.plumbline.outcomes.casefile.mongo;

import care.plumbline.delivery.DocumentStores;
import care.plumbline.delivery.Entry;
import care.plumbline.delivery.IncomingEvent;
import care.plumbline.delivery.LatestEntities;
import care.plumbline.outcomes.casefile.Treatments;
import care.plumbline.outcomes.judgement.Treatment;
import care.plumbline.outcomes.judgement.TreatmentVersion;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/// The catalogue's versions, one document each. They never change, so what was read once is kept in memory; another
/// replica misses nothing by it.
@Component
final class MongoTreatments implements Treatments, BiConsumer<IncomingEvent, Treatment> {

    private static final int MOST_VERSIONS = 10_000;

    private final LatestEntities<TreatmentDocument> documents;
    private final ConcurrentHashMap<TreatmentVersion, Treatment> read = new ConcurrentHashMap<>();

    MongoTreatments(DocumentStores stores) {
        this.documents = stores.latest("treatments", TreatmentDocument.class);
    }

    @Override
    public Optional<Treatment> find(TreatmentVersion version) {
        Treatment known = read.get(version);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Treatment> found = documents.find(version.key()).map(TreatmentDocument::treatmentVersion);
        found.ifPresent(treatment -> read.put(version, treatment));
        return found;
    }

    @Override
    public Optional<Treatment> latest(String treatment) {
        return documents.startingWith("treatment/" + treatment + "/", MOST_VERSIONS).stream()
                .map(Entry::state)
                .max(Comparator.comparingLong(TreatmentDocument::version))
                .map(TreatmentDocument::treatmentVersion);
    }

    /// Takes in a version that the catalogue tells of.
    @Override
    public void accept(IncomingEvent event, Treatment treatment) {
        documents.apply(event, TreatmentDocument.of(treatment));
    }
}
