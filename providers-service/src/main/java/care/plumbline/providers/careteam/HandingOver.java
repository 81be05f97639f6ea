package care.plumbline.providers.careteam;

import care.plumbline.providers.careteam.CareTeamDecision.Decided;
import care.plumbline.providers.careteam.CareTeamDecision.Refused;
import care.plumbline.providers.careteam.CareTeamEvent.HandedOver;
import care.plumbline.providers.careteam.CareTeamRefusal.HandoverToSelf;
import care.plumbline.providers.careteam.CareTeamRefusal.NobodyToHandOver;
import care.plumbline.providers.careteam.CareTeamRefusal.NotThePcp;
import care.plumbline.providers.careteam.CareTeamRefusal.SecondActivePcp;
import care.plumbline.providers.careteam.CareTeamRefusal.TooManyMemberships;
import care.plumbline.providers.recording.Recording;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/// The rules of a handover.
record HandingOver(CareTeam team, ChangePcp request) {

    CareTeamDecision decide(Recording recording) {
        LocalDate lastDay = request.on().minusDays(1);
        Optional<Membership> before =
                pcps().filter(pcp -> pcp.includes(lastDay)).findFirst();
        if (before.isEmpty()) {
            return new Refused(new NobodyToHandOver());
        }
        Membership old = before.get();
        if (request.from() != null && !request.from().equals(old.provider())) {
            return new Refused(new NotThePcp());
        }
        if (request.to().equals(old.provider())) {
            return new Refused(new HandoverToSelf());
        }
        Membership ended = old.until(lastDay);
        Optional<Membership> begun = pcps().filter(pcp -> pcp.isNamed(request.to(), Role.PCP, request.on()))
                .findFirst();
        Membership beginning = begun.orElseGet(() -> new Membership(request.to(), Role.PCP, request.on(), null));
        Optional<Membership> third = pcps().filter(pcp -> !pcp.equals(old) && !pcp.equals(beginning))
                .filter(pcp -> pcp.overlaps(beginning))
                .findFirst();
        if (third.isPresent()) {
            return new Refused(new SecondActivePcp(third.get()));
        }
        if (begun.isEmpty() && team.memberships().size() >= CareTeam.MOST_MEMBERSHIPS) {
            return new Refused(new TooManyMemberships(CareTeam.MOST_MEMBERSHIPS));
        }
        return new Decided(new HandedOver(
                new Handover(old.provider(), request.to(), request.on(), request.reason()),
                ended.equals(old) ? Optional.empty() : Optional.of(ended),
                begun.isPresent() ? Optional.empty() : Optional.of(beginning),
                recording));
    }

    private Stream<Membership> pcps() {
        return team.memberships().stream().filter(member -> member.role() == Role.PCP);
    }
}
