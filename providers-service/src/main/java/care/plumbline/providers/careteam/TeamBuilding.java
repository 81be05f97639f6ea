package care.plumbline.providers.careteam;

import care.plumbline.providers.careteam.CareTeamDecision.Refused;
import care.plumbline.providers.careteam.CareTeamRefusal.ProviderNotInDirectory;
import care.plumbline.providers.careteam.CareTeamRefusal.StaleVersion;
import care.plumbline.providers.directory.Providers;
import care.plumbline.providers.recording.Recording;
import java.util.function.Function;
import java.util.function.LongPredicate;

/// Building a care team: providers join and leave, and one PCP hands over to the next.
public final class TeamBuilding {

    private final CareTeams teams;
    private final Providers providers;

    public TeamBuilding(CareTeams teams, Providers providers) {
        this.teams = teams;
        this.providers = providers;
    }

    /// @param expected accepts the version of the team that the request was made from
    public CareTeamResult join(String patient, JoinTeam request, LongPredicate expected, Recording recording) {
        if (providers.find(request.provider()).isEmpty()) {
            return new CareTeamResult.Refused(new ProviderNotInDirectory("provider"));
        }
        return teams.change(patient, unlessStale(expected, team -> team.join(request, recording)));
    }

    /// @param expected accepts the version of the team that the request was made from
    public CareTeamResult leave(String patient, LeaveTeam request, LongPredicate expected, Recording recording) {
        return teams.change(patient, unlessStale(expected, team -> team.leave(request, recording)));
    }

    /// @param expected accepts the version of the team that the request was made from
    public CareTeamResult changePcp(String patient, ChangePcp request, LongPredicate expected, Recording recording) {
        if (providers.find(request.to()).isEmpty()) {
            return new CareTeamResult.Refused(new ProviderNotInDirectory("to"));
        }
        return teams.change(patient, unlessStale(expected, team -> team.changePcp(request, recording)));
    }

    private static Function<CareTeam, CareTeamDecision> unlessStale(
            LongPredicate expected, Function<CareTeam, CareTeamDecision> decide) {
        return team -> expected.test(team.version()) ? decide.apply(team) : new Refused(new StaleVersion());
    }
}
