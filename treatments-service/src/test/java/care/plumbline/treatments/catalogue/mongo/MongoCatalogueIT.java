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
import care.plumbline.treatments.catalogue.TreatmentEvent;
import care.plumbline.treatments.catalogue.TreatmentEvent.NewVersion;
import care.plumbline.treatments.catalogue.TreatmentResult;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
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

    /// Versions of earlier releases lack what was added since.
    @Test
    void readsWhatAnEarlierReleaseStored() {
        Cast.keeping(catalogue).take(Cast.edition(1, Cast.exercise()));
        database.getCollection("treatments")
                .updateOne(
                        Filters.eq("_id", "exercise-general"),
                        Updates.combine(
                                Updates.unset("state.draft"),
                                Updates.unset("state.drafts"),
                                Updates.unset("state.notice"),
                                Updates.unset("state.versions.0.own"),
                                Updates.unset("state.versions.0.entry.practice"),
                                Updates.unset("state.versions.0.entry.texts"),
                                Updates.unset("state.versions.0.entry.certaintyLevel"),
                                Updates.unset("state.versions.0.entry.responders.0.read")));

        Treatment kept = otherReplica.find("exercise-general").orElseThrow();

        assertThat(kept.drafts()).isZero();
        assertThat(kept.current().orElseThrow().written()).isFalse();
        assertThat(kept.current().orElseThrow().entry().texts()).isEmpty();
        assertThat(kept.current().orElseThrow().entry().practice()).isNull();
        assertThat(kept.current().orElseThrow().entry().reviewDue()).isEmpty();
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

    private static List<OutgoingEvent> announce(List<TreatmentEvent> happened, Treatment after) {
        return happened.stream()
                .filter(NewVersion.class::isInstance)
                .map(event -> ((NewVersion) event).version())
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
