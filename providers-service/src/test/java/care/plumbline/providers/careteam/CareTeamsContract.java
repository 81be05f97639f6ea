package care.plumbline.providers.careteam;

import static care.plumbline.providers.Cast.ANA;
import static care.plumbline.providers.Cast.GP;
import static care.plumbline.providers.Cast.PHYSIO;
import static care.plumbline.providers.Cast.PSYCHOLOGIST;
import static care.plumbline.providers.Cast.RECORDING;
import static care.plumbline.providers.Cast.day;
import static care.plumbline.providers.careteam.Role.MEMBER;
import static care.plumbline.providers.careteam.Role.PCP;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.providers.Together;
import care.plumbline.providers.careteam.CareTeamRefusal.SecondActivePcp;
import care.plumbline.providers.careteam.CareTeamResult.Done;
import care.plumbline.providers.careteam.CareTeamResult.Refused;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/// What every store of care teams promises.
public abstract class CareTeamsContract {

    private static final JoinTeam GP_AS_PCP = new JoinTeam(GP, PCP, day("03-01"), null);
    private static final JoinTeam PSYCHOLOGIST_AS_PCP = new JoinTeam(PSYCHOLOGIST, PCP, day("04-01"), null);

    protected abstract CareTeams teams();

    /// The same teams as another replica of the service sees them.
    protected abstract CareTeams otherReplica();

    @Test
    void nobodyIsInTheTeamOfAPatientWhoWasNotHeardOf() {
        assertThat(teams().of(ANA)).isEqualTo(CareTeam.nobody(ANA));
    }

    @Test
    void keepsTheTeamWithItsPast() {
        join(teams(), GP_AS_PCP);
        join(teams(), new JoinTeam(PHYSIO, MEMBER, day("03-10"), null));
        leave(day("05-01"));

        CareTeam team = otherReplica().of(ANA);
        assertThat(team.version()).isEqualTo(3);
        assertThat(team.memberships())
                .containsExactly(
                        new Membership(GP, PCP, day("03-01"), null),
                        new Membership(PHYSIO, MEMBER, day("03-10"), day("05-01")));
        assertThat(team.lastChange()).isNotNull();
        assertThat(teams().of("p2")).isEqualTo(CareTeam.nobody("p2"));
    }

    @Test
    void whatIsRefusedOrKnownChangesNothing() {
        join(teams(), GP_AS_PCP);

        assertThat(join(teams(), PSYCHOLOGIST_AS_PCP)).isInstanceOf(Refused.class);
        assertThat(join(teams(), GP_AS_PCP)).matches(result -> result instanceof Done(var _, var changed) && !changed);
        assertThat(teams().of(ANA).version()).isEqualTo(1);
    }

    @RepeatedTest(10)
    void ofTwoPcpsAtTheSameMomentOneIsRefused() {
        List<CareTeamResult> results =
                Together.run(() -> join(teams(), GP_AS_PCP), () -> join(otherReplica(), PSYCHOLOGIST_AS_PCP));

        assertThat(results)
                .filteredOn(result -> result instanceof Refused(SecondActivePcp _))
                .hasSize(1);
        assertThat(teams().of(ANA).memberships()).hasSize(1);
    }

    protected static CareTeamResult join(CareTeams teams, JoinTeam request) {
        return teams.change(ANA, team -> team.join(request, RECORDING));
    }

    private void leave(LocalDate lastDay) {
        LeaveTeam request = new LeaveTeam(PHYSIO, MEMBER, day("03-10"), lastDay);
        assertThat(teams().change(ANA, team -> team.leave(request, RECORDING))).isInstanceOf(Done.class);
    }
}
