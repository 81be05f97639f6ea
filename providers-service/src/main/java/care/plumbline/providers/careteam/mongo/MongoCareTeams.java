package care.plumbline.providers.careteam.mongo;

import care.plumbline.delivery.AggregateStore;
import care.plumbline.delivery.Aggregates;
import care.plumbline.delivery.Announcer;
import care.plumbline.delivery.Write;
import care.plumbline.providers.careteam.CareTeam;
import care.plumbline.providers.careteam.CareTeamDecision;
import care.plumbline.providers.careteam.CareTeamDecision.Decided;
import care.plumbline.providers.careteam.CareTeamDecision.Refused;
import care.plumbline.providers.careteam.CareTeamDecision.Unchanged;
import care.plumbline.providers.careteam.CareTeamEvent;
import care.plumbline.providers.careteam.CareTeamResult;
import care.plumbline.providers.careteam.CareTeams;
import java.util.List;
import java.util.function.Function;

final class MongoCareTeams implements CareTeams {

    private final Aggregates<CareTeamDocument, CareTeam> teams;
    private final Announcer<CareTeam, CareTeam> announcer;

    MongoCareTeams(AggregateStore<CareTeamDocument> store, Announcer<CareTeam, CareTeam> announcer) {
        this.teams = store.as(CareTeamDocument::toCareTeam, CareTeamDocument::of, CareTeam::nobody);
        this.announcer = announcer;
    }

    @Override
    public CareTeam of(String patient) {
        return teams.of(patient);
    }

    @Override
    public CareTeamResult change(String patient, Function<CareTeam, CareTeamDecision> decide) {
        return teams.change(
                patient, team -> write(team, decide.apply(team)), after -> new CareTeamResult.Done(after, true));
    }

    private Write<CareTeam, CareTeamResult> write(CareTeam team, CareTeamDecision decision) {
        return switch (decision) {
            case Decided(CareTeamEvent event) -> {
                CareTeam after = team.after(event);
                yield Write.of(after, announcer.announce(List.of(after), after), new CareTeamResult.Done(after, true));
            }
            case Unchanged() -> Write.nothing(new CareTeamResult.Done(team, false));
            case Refused(var refusal) -> Write.nothing(new CareTeamResult.Refused(refusal));
        };
    }
}
