package care.plumbline.treatments.finding.stream;

import care.plumbline.delivery.Announcer;
import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.events.ClaimFindingV1;
import care.plumbline.treatments.finding.Finding;
import care.plumbline.treatments.finding.FindingState;
import care.plumbline.treatments.finding.Findings;
import care.plumbline.treatments.finding.Sighting;
import java.util.List;
import org.springframework.stereotype.Component;

/// Findings as the events that other services read.
@Component
final class FindingAnnouncements implements Announcer<Finding, Findings> {

    private final CareEvents events;

    FindingAnnouncements(CareEvents events) {
        this.events = events;
    }

    @Override
    public List<OutgoingEvent> announce(List<Finding> findings, Findings after) {
        return findings.stream().map(finding -> events.outgoing(event(finding))).toList();
    }

    private static ClaimFindingV1 event(Finding finding) {
        Sighting sighting = finding.sighting();
        String happened = finding.state() == FindingState.OPEN
                ? "opened"
                : finding.state().toString();
        return new ClaimFindingV1(
                "care.plumbline.claim-finding." + happened + ".v1",
                finding.id(),
                finding.treatment(),
                finding.treatmentVersion(),
                finding.version(),
                finding.at(),
                finding.by(),
                sighting.place(),
                sighting.language(),
                sighting.rule(),
                sighting.quoted(),
                sighting.explanation(),
                finding.state().toString(),
                finding.reason());
    }
}
