package care.plumbline.providers.careteam.stream;

import care.plumbline.delivery.Announcer;
import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.events.CareTeamV1;
import care.plumbline.providers.careteam.CareTeam;
import care.plumbline.providers.recording.LastChange;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Tells of a care team by what it is after its last change.
@Component
final class CareTeamAnnouncements implements Announcer<CareTeam, CareTeam> {

    private final CareEvents events;

    CareTeamAnnouncements(CareEvents events) {
        this.events = events;
    }

    @Override
    public List<OutgoingEvent> announce(List<CareTeam> changed, CareTeam after) {
        return changed.stream()
                .map(CareTeamAnnouncements::event)
                .map(events::outgoing)
                .toList();
    }

    private static CareTeamV1 event(CareTeam team) {
        LastChange last = Objects.requireNonNull(team.lastChange(), "there is nothing to tell of nobody");
        return new CareTeamV1(
                "care.plumbline.care-team." + last.what() + ".v1",
                team.patient(),
                team.version(),
                last.at(),
                last.by(),
                team.memberships().stream()
                        .map(member -> new CareTeamV1.Membership(
                                member.provider(), member.role().code(), member.from(), member.to()))
                        .toList(),
                team.handovers().stream()
                        .map(handover -> new CareTeamV1.Handover(
                                handover.from(), handover.to(), handover.on(), handover.reason()))
                        .toList());
    }
}
