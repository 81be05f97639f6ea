package care.plumbline.providers.awareness.mongo;

import static care.plumbline.providers.Cast.GP;
import static care.plumbline.providers.awareness.Ward.happening;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.delivery.DocumentStores;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.providers.Cast;
import care.plumbline.providers.awareness.InboxContract;
import care.plumbline.providers.awareness.Item;
import care.plumbline.providers.awareness.Marker;
import care.plumbline.providers.awareness.Marking;
import care.plumbline.providers.awareness.Sheet;
import care.plumbline.providers.awareness.Ward;
import care.plumbline.testkit.TestDatabase;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MongoInboxIT extends InboxContract {

    private final MongoDatabase database = TestDatabase.shared().freshDatabase();
    private final Ward ward = new Ward(
            AwarenessStorage.sheets(stores(), database, MongoInboxIT::announce),
            AwarenessStorage.watches(stores(), database));

    @Override
    protected Ward ward() {
        return ward;
    }

    @Test
    void whatIsToldIsStoredWithTheItem() {
        ward.hear(happening("goal.stated", "goal/g1", 1, "2024-05-02T10:00:00Z", "p1"));
        ward.underGrace();
        new Marking(ward.sheets).acknowledge(Cast.ANA, ward.item("goal.stated").id(), new Marker(GP), ward.by(GP));

        assertThat(stores().aggregates("awareness-sheets", SheetDocument.class, _ -> List.of())
                        .pending("p1/2024-05"))
                .extracting(OutgoingEvent::type)
                .containsExactly("acknowledged");
        assertThat(AwarenessStorage.sheets(stores(), database, MongoInboxIT::announce)
                        .of(
                                Cast.ANA,
                                AwarenessStorage.watches(stores(), database)
                                        .of(Cast.ANA)
                                        .months()))
                .isEqualTo(ward.of(Cast.ANA));
    }

    private DocumentStores stores() {
        return DocumentStores.unpublished(database, Clock.systemUTC());
    }

    private static List<OutgoingEvent> announce(List<Item> changed, Sheet after) {
        return changed.stream()
                .map(item -> new OutgoingEvent(
                        "topic",
                        Objects.requireNonNull(item.last()).what(),
                        after.patient() + "/awareness/" + item.id(),
                        after.patient(),
                        item.version(),
                        Instant.EPOCH,
                        new byte[] {'{', '}'}))
                .toList();
    }
}
