package care.plumbline.treatments.hearsay.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.delivery.DocumentStores;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.testkit.TestDatabase;
import care.plumbline.treatments.hearsay.ClaimEvent;
import care.plumbline.treatments.hearsay.Claims;
import care.plumbline.treatments.hearsay.ClaimsContract;
import care.plumbline.treatments.hearsay.Heard;
import care.plumbline.treatments.hearsay.Hearing;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class MongoClaimsIT extends ClaimsContract {

    private final MongoDatabase database = TestDatabase.shared().freshDatabase();
    private final MongoClaims claims = new MongoClaims(stores(), MongoClaimsIT::announce);

    @Override
    protected Claims claims() {
        return claims;
    }

    @Test
    void everyChangeLeavesItsAnnouncementInTheDocument() {
        Hearing hearing = new Hearing(claims, Clock.fixed(NOW, ZoneOffset.UTC));
        hearing.record("yoga", claim("c1", "One."));
        hearing.withdraw("yoga", "c1", "Wrong.", "pcp-1");

        assertThat(stores().aggregates("claims", HeardDocument.class, _ -> List.of())
                        .pending("yoga"))
                .extracting(OutgoingEvent::version)
                .containsExactly(1L, 2L);
    }

    private DocumentStores stores() {
        return DocumentStores.unpublished(database, Clock.systemUTC());
    }

    private static List<OutgoingEvent> announce(List<ClaimEvent> happened, Heard after) {
        return happened.stream()
                .map(event -> new OutgoingEvent(
                        "topic",
                        "type",
                        "treatment/" + after.treatment() + "/claim/"
                                + event.claim().id(),
                        after.treatment(),
                        event.claim().version(),
                        Instant.EPOCH,
                        new byte[] {'{', '}'}))
                .toList();
    }
}
