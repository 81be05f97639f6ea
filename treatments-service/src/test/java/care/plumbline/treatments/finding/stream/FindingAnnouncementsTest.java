package care.plumbline.treatments.finding.stream;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.EventJson;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.events.ClaimFindingV1;
import care.plumbline.treatments.finding.ClaimFindings;
import care.plumbline.treatments.finding.InMemoryClaimFindings;
import care.plumbline.treatments.finding.Seen;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingAnnouncementsTest {

    private final ClaimFindings findings = new InMemoryClaimFindings();
    private final EventJson json = new EventJson();
    private final FindingAnnouncements announcements = new FindingAnnouncements(new CareEvents(json));

    @Test
    void aFindingIsAnEntityThatTellsItsState() {
        findings.change("mbsr", known -> known.read(1, List.of(Seen.CURES), Seen.BY_CATALOGUE));
        told("opened", "open");

        findings.change("mbsr", known -> known.review(Seen.review(Seen.CURES, null)));
        told("confirmed", "confirmed");

        findings.change("mbsr", known -> known.review(Seen.review(Seen.CURES, "Quoted.")));
        assertThat(told("dismissed", "dismissed").reason()).isEqualTo("Quoted.");

        findings.change("mbsr", known -> known.read(2, List.of(), Seen.BY_CATALOGUE));
        told("gone", "gone");
    }

    private ClaimFindingV1 told(String happened, String state) {
        var now = findings.find("mbsr").orElseThrow();
        OutgoingEvent event = announcements.announce(now.all(), now).getFirst();
        ClaimFindingV1 told = json.read(event.data(), ClaimFindingV1.class);
        assertThat(event.topic()).isEqualTo("plumbline.treatments.v1");
        assertThat(event.type()).isEqualTo("care.plumbline.claim-finding." + happened + ".v1");
        assertThat(event.entityKey()).isEqualTo("treatment/mbsr/claim-finding/" + told.finding());
        assertThat(event.partitionKey()).isEqualTo("treatment:mbsr");
        assertThat(told.state()).isEqualTo(state);
        assertThat(told.quoted()).isEqualTo("cures");
        return told;
    }
}
