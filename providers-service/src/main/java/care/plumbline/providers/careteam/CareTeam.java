package care.plumbline.providers.careteam;

import care.plumbline.providers.careteam.CareTeamDecision.Decided;
import care.plumbline.providers.careteam.CareTeamDecision.Refused;
import care.plumbline.providers.careteam.CareTeamDecision.Unchanged;
import care.plumbline.providers.careteam.CareTeamEvent.HandedOver;
import care.plumbline.providers.careteam.CareTeamEvent.MemberJoined;
import care.plumbline.providers.careteam.CareTeamEvent.MemberLeft;
import care.plumbline.providers.careteam.CareTeamRefusal.EndsBeforeItBegins;
import care.plumbline.providers.careteam.CareTeamRefusal.OtherHandover;
import care.plumbline.providers.careteam.CareTeamRefusal.OtherLastDay;
import care.plumbline.providers.careteam.CareTeamRefusal.OverlappingMembership;
import care.plumbline.providers.careteam.CareTeamRefusal.SecondActivePcp;
import care.plumbline.providers.careteam.CareTeamRefusal.TooManyMemberships;
import care.plumbline.providers.careteam.CareTeamRefusal.UnknownMembership;
import care.plumbline.providers.recording.LastChange;
import care.plumbline.providers.recording.Recording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The care team of a patient, whole, with its past. One aggregate per patient, so that the rule of the one PCP holds
/// however many people write at once.
///
/// Rules: at any date at most one PCP; the same provider is not a member twice on one day; a membership that has its
/// last day keeps it; what is said again in the same words changes nothing.
///
/// @param version number of changes so far; 0: nobody has joined yet
/// @param memberships oldest first
/// @param handovers from one PCP to the next in one step, oldest first
/// @param lastChange absent while nobody has joined
public record CareTeam(
        String patient,
        long version,
        List<Membership> memberships,
        List<Handover> handovers,
        @Nullable LastChange lastChange) {

    /// More periods than a lifetime of care has: a bound on what one document and one event can grow to.
    public static final int MOST_MEMBERSHIPS = 1000;

    private static final Comparator<Membership> OLDEST_FIRST = Comparator.comparing(Membership::from)
            .thenComparing(Membership::provider)
            .thenComparing(Membership::role);

    public CareTeam {
        memberships = memberships.stream().sorted(OLDEST_FIRST).toList();
        handovers =
                handovers.stream().sorted(Comparator.comparing(Handover::on)).toList();
    }

    /// The team of a patient of whom nothing was heard.
    public static CareTeam nobody(String patient) {
        return new CareTeam(patient, 0, List.of(), List.of(), null);
    }

    public CareTeamDecision join(JoinTeam request, Recording recording) {
        if (request.to() != null && request.to().isBefore(request.from())) {
            return new Refused(new EndsBeforeItBegins());
        }
        Optional<Membership> known = named(request.provider(), request.role(), request.from());
        if (known.isPresent()) {
            return endsOn(known.get(), request.to()) ? new Unchanged() : new Refused(new OtherLastDay());
        }
        if (memberships.size() >= MOST_MEMBERSHIPS) {
            return new Refused(new TooManyMemberships(MOST_MEMBERSHIPS));
        }
        Membership joining = new Membership(request.provider(), request.role(), request.from(), request.to());
        return obstacle(joining)
                .<CareTeamDecision>map(Refused::new)
                .orElseGet(() -> new Decided(new MemberJoined(joining, recording)));
    }

    public CareTeamDecision leave(LeaveTeam request, Recording recording) {
        Optional<Membership> known = named(request.provider(), request.role(), request.from());
        if (known.isEmpty()) {
            return new Refused(new UnknownMembership());
        }
        if (request.to().isBefore(request.from())) {
            return new Refused(new EndsBeforeItBegins());
        }
        if (known.get().to() != null) {
            return endsOn(known.get(), request.to()) ? new Unchanged() : new Refused(new OtherLastDay());
        }
        return new Decided(new MemberLeft(known.get().until(request.to()), recording));
    }

    /// The old PCP's membership ends the day before, the new one's begins: one step, so that no day is without a PCP.
    /// Where both memberships are known already, only the handover is added.
    public CareTeamDecision changePcp(ChangePcp request, Recording recording) {
        Optional<Handover> known = handovers.stream()
                .filter(handover -> handover.on().equals(request.on()))
                .findFirst();
        if (known.isPresent()) {
            return request.is(known.get()) ? new Unchanged() : new Refused(new OtherHandover());
        }
        return new HandingOver(this, request).decide(recording);
    }

    /// The team after an event: the only way to its next state.
    public CareTeam after(CareTeamEvent event) {
        List<Membership> next = new ArrayList<>(memberships);
        List<Handover> handed = new ArrayList<>(handovers);
        switch (event) {
            case MemberJoined joined -> next.add(joined.membership());
            case MemberLeft left -> ended(next, left.membership());
            case HandedOver over -> {
                over.ended().ifPresent(membership -> ended(next, membership));
                over.begun().ifPresent(next::add);
                handed.add(over.handover());
            }
        }
        return new CareTeam(patient, version + 1, next, handed, LastChange.of(event.what(), event.recording()));
    }

    private static void ended(List<Membership> memberships, Membership membership) {
        memberships.replaceAll(known ->
                known.isNamed(membership.provider(), membership.role(), membership.from()) ? membership : known);
    }

    /// Empty while there was no PCP on or before the date.
    public Optional<Continuity> continuity(LocalDate asOf) {
        return Continuity.of(this, asOf);
    }

    /// Days that a provider belonged to the team until a date, in whatever role.
    public long tenure(String provider, LocalDate asOf) {
        return Tenure.of(memberships, provider, asOf);
    }

    /// Whether a provider belonged to the team on a day, in whatever role.
    public boolean includes(String provider, LocalDate day) {
        return memberships.stream().anyMatch(known -> known.provider().equals(provider) && known.includes(day));
    }

    /// The one primary care provider of a day.
    public Optional<String> pcpOn(LocalDate day) {
        return memberships.stream()
                .filter(known -> known.role() == Role.PCP && known.includes(day))
                .map(Membership::provider)
                .findFirst();
    }

    private Optional<CareTeamRefusal> obstacle(Membership joining) {
        return memberships.stream()
                .filter(known -> known.role() == joining.role() && known.overlaps(joining))
                .<CareTeamRefusal>mapMulti((known, found) -> {
                    if (joining.role() == Role.PCP) {
                        found.accept(new SecondActivePcp(known));
                    } else if (known.provider().equals(joining.provider())) {
                        found.accept(new OverlappingMembership(known));
                    }
                })
                .findFirst();
    }

    private Optional<Membership> named(String provider, Role role, LocalDate from) {
        return memberships.stream()
                .filter(known -> known.isNamed(provider, role, from))
                .findFirst();
    }

    private static boolean endsOn(Membership known, @Nullable LocalDate lastDay) {
        return Objects.equals(known.to(), lastDay);
    }
}
