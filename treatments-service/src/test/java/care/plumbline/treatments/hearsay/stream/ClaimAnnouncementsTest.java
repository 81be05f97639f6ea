package care.plumbline.treatments.hearsay.stream;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.EventJson;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.events.ClaimV1;
import care.plumbline.treatments.catalogue.Language;
import care.plumbline.treatments.hearsay.Claim;
import care.plumbline.treatments.hearsay.ClaimEvent.ClaimRecorded;
import care.plumbline.treatments.hearsay.ClaimEvent.ClaimWithdrawn;
import care.plumbline.treatments.hearsay.Heard;
import care.plumbline.treatments.hearsay.Speaker;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimAnnouncementsTest {

    private final EventJson json = new EventJson();
    private final ClaimAnnouncements announcements = new ClaimAnnouncements(new CareEvents(json));

    @Test
    void tellsWhatWasRecordedAndWithdrawn() {
        Instant at = Instant.parse("2024-01-05T09:00:00Z");
        LocalDate on = LocalDate.of(2024, 1, 4);
        Claim said = new Claim("c1", 1, "Como nuevo.", Language.ES, Speaker.MEDIA, null, on, at, "pcp-1", null);
        Claim withdrawn =
                new Claim("c1", 2, "Como nuevo.", Language.ES, Speaker.MEDIA, null, on, at, "pcp-1", "Wrong.");

        List<OutgoingEvent> told = announcements.announce(
                List.of(new ClaimRecorded(said), new ClaimWithdrawn(withdrawn)), Heard.nothing("yoga"));

        assertThat(told)
                .extracting(OutgoingEvent::type)
                .containsExactly("care.plumbline.claim.recorded.v1", "care.plumbline.claim.withdrawn.v1");
        assertThat(told).extracting(OutgoingEvent::topic).containsOnly("plumbline.treatments.v1");
        assertThat(told).extracting(OutgoingEvent::entityKey).containsOnly("treatment/yoga/claim/c1");
        ClaimV1 last = json.read(told.getLast().data(), ClaimV1.class);
        assertThat(last.language()).isEqualTo("es");
        assertThat(last.saidBy()).isEqualTo("media");
        assertThat(last.saidOn()).isEqualTo(on);
        assertThat(last.withdrawn()).isEqualTo("Wrong.");
    }
}
