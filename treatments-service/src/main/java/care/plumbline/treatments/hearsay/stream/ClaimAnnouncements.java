package care.plumbline.treatments.hearsay.stream;

import care.plumbline.delivery.Announcer;
import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.events.ClaimV1;
import care.plumbline.treatments.hearsay.Claim;
import care.plumbline.treatments.hearsay.ClaimEvent;
import care.plumbline.treatments.hearsay.Heard;
import java.util.List;
import org.springframework.stereotype.Component;

/// Claims as the events that other services read.
@Component
final class ClaimAnnouncements implements Announcer<ClaimEvent, Heard> {

    private final CareEvents events;

    ClaimAnnouncements(CareEvents events) {
        this.events = events;
    }

    @Override
    public List<OutgoingEvent> announce(List<ClaimEvent> happened, Heard after) {
        return happened.stream()
                .map(event -> events.outgoing(contract(event.claim(), after.treatment())))
                .toList();
    }

    private static ClaimV1 contract(Claim claim, String treatment) {
        return new ClaimV1(
                "care.plumbline.claim." + (claim.withdrawn() == null ? "recorded" : "withdrawn") + ".v1",
                treatment,
                claim.id(),
                claim.version(),
                claim.recordedAt(),
                claim.recordedBy(),
                claim.text(),
                claim.language().toString(),
                claim.saidBy().toString(),
                claim.where(),
                claim.saidOn(),
                claim.withdrawn());
    }
}
