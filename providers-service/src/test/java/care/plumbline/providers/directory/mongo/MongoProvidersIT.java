package care.plumbline.providers.directory.mongo;

import static care.plumbline.providers.Cast.PHYSIO;
import static care.plumbline.providers.Cast.PHYSIO_PROFILE;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.delivery.DocumentStores;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.providers.directory.Provider;
import care.plumbline.providers.directory.Providers;
import care.plumbline.providers.directory.ProvidersContract;
import care.plumbline.testkit.TestDatabase;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class MongoProvidersIT extends ProvidersContract {

    private final MongoDatabase database = TestDatabase.shared().freshDatabase();
    private final Providers providers = replica();
    private final Providers otherReplica = replica();

    @Override
    protected Providers providers() {
        return providers;
    }

    @Override
    protected Providers otherReplica() {
        return otherReplica;
    }

    @Test
    void everyChangeLeavesItsAnnouncementInTheDocument() {
        register(PHYSIO, PHYSIO_PROFILE);
        register(PHYSIO, PHYSIO_PROFILE);

        assertThat(stores().aggregates("providers", ProviderDocument.class, _ -> List.of())
                        .pending(PHYSIO))
                .extracting(OutgoingEvent::id)
                .containsExactly("pt-1:1");
    }

    @Test
    void everyListHasAnIndex() {
        assertThat(database.getCollection("providers").listIndexes())
                .extracting(index -> index.get("key", Document.class).keySet().toString())
                .contains("[state.specialty, _id]", "[state.organization, _id]", "[state.offers.treatment, _id]");
    }

    private Providers replica() {
        return DirectoryStorage.open(stores(), MongoProvidersIT::announce);
    }

    private DocumentStores stores() {
        return DocumentStores.unpublished(database, Clock.systemUTC());
    }

    private static List<OutgoingEvent> announce(List<Provider> changed, Provider after) {
        return changed.stream()
                .map(provider -> new OutgoingEvent(
                        "topic", "type", provider.id(), "key", after.version(), Instant.EPOCH, new byte[] {'{', '}'}))
                .toList();
    }
}
