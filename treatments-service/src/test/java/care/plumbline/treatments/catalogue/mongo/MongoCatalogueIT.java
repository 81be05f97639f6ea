package care.plumbline.treatments.catalogue.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.delivery.CommandKey;
import care.plumbline.delivery.DocumentStores;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.testkit.TestDatabase;
import care.plumbline.treatments.catalogue.Cast;
import care.plumbline.treatments.catalogue.Catalogue;
import care.plumbline.treatments.catalogue.CatalogueContract;
import care.plumbline.treatments.catalogue.CatalogueKeeping;
import care.plumbline.treatments.catalogue.Treatment;
import care.plumbline.treatments.catalogue.TreatmentDecision.Unchanged;
import care.plumbline.treatments.catalogue.TreatmentResult;
import care.plumbline.treatments.catalogue.Version;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MongoCatalogueIT extends CatalogueContract {

    private final MongoDatabase database = TestDatabase.shared().freshDatabase();
    private final MongoCatalogue catalogue = replica();
    private final MongoCatalogue otherReplica = replica();

    @Override
    protected Catalogue catalogue() {
        return catalogue;
    }

    @Override
    protected Catalogue otherReplica() {
        return otherReplica;
    }

    @Test
    void everyVersionLeavesItsAnnouncementInTheDocument() {
        CatalogueKeeping keeping = Cast.keeping(catalogue);
        keeping.take(Cast.edition(1, Cast.exercise()));
        keeping.take(Cast.edition(1, Cast.exercise()));
        keeping.retire("exercise-general", _ -> true, Cast.by("lead", "not offered"));

        assertThat(stores().aggregates("treatments", TreatmentDocument.class, _ -> List.of())
                        .pending("exercise-general"))
                .extracting(OutgoingEvent::entityKey)
                .containsExactly("exercise-general/1", "exercise-general/2");
    }

    @Test
    void theSameCommandAgainAnswersFromWhatIsKept() throws Exception {
        CatalogueKeeping keeping = Cast.keeping(catalogue);
        keeping.take(Cast.edition(1, Cast.exercise()));

        TreatmentResult first = retire(keeping);
        TreatmentResult again = retire(keeping);

        assertThat(again).isEqualTo(new TreatmentResult(new Unchanged(), first.treatment()));
    }

    private static TreatmentResult retire(CatalogueKeeping keeping) throws Exception {
        return ScopedValue.where(CommandKey.CURRENT, new CommandKey("key", "digest"))
                .call(() -> keeping.retire("exercise-general", number -> number == 1, Cast.by("lead", "not offered")));
    }

    private MongoCatalogue replica() {
        return new MongoCatalogue(stores(), MongoCatalogueIT::announce);
    }

    private DocumentStores stores() {
        return DocumentStores.unpublished(database, Clock.systemUTC());
    }

    private static List<OutgoingEvent> announce(List<Version> versions, Treatment after) {
        return versions.stream()
                .map(version -> new OutgoingEvent(
                        "topic",
                        "type",
                        after.code() + "/" + version.number(),
                        after.code(),
                        version.number(),
                        Instant.EPOCH,
                        new byte[] {'{', '}'}))
                .toList();
    }
}
