package care.plumbline.outcomes.casefile.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.delivery.DocumentStores;
import care.plumbline.delivery.IncomingEvent;
import care.plumbline.outcomes.casefile.Provider;
import care.plumbline.testkit.MutableClock;
import care.plumbline.testkit.TestDatabase;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MongoDirectoryIT {

    private static final Instant NOON = Instant.parse("2024-06-01T12:00:00Z");

    private final MongoDatabase database = TestDatabase.shared().freshDatabase();
    private final MongoDirectory directory = new MongoDirectory(stores());

    private DocumentStores stores() {
        return DocumentStores.unpublished(database, MutableClock.on("2024-06-01"));
    }

    private static Provider named(String name) {
        return new Provider("gp-1", name, "primary-care", false, null);
    }

    private void hears(long version, String name) {
        IncomingEvent event = new IncomingEvent(
                "plumbline.providers.v1",
                0,
                version,
                "care.plumbline.provider.registered.v1",
                "provider/gp-1",
                "provider",
                version,
                NOON,
                new byte[0],
                false);
        directory.accept(event, named(name));
    }

    @Test
    void showsWhatWasHeardLastAtOnce() {
        assertThat(directory.find(List.of("gp-1", "unknown"))).isEmpty();
        hears(1, "Ruth Lind");
        assertThat(directory.find(List.of("gp-1", "unknown"))).isEqualTo(Map.of("gp-1", named("Ruth Lind")));
        hears(2, "Ruth Berg");
        assertThat(directory.find(List.of("gp-1"))).isEqualTo(Map.of("gp-1", named("Ruth Berg")));
    }

    @Test
    void doesNotAskTheDatabaseForEveryReport() {
        hears(1, "Ruth Lind");
        directory.find(List.of("gp-1"));
        database.drop();
        assertThat(directory.find(List.of("gp-1"))).isEqualTo(Map.of("gp-1", named("Ruth Lind")));
        assertThat(new MongoDirectory(stores()).find(List.of("gp-1"))).isEmpty();
    }
}
