package care.plumbline.providers.careteam;

import static care.plumbline.providers.Cast.ANA;
import static care.plumbline.providers.Cast.GP;
import static care.plumbline.providers.Cast.PHYSIO;
import static care.plumbline.providers.Cast.PSYCHOLOGIST;
import static care.plumbline.providers.Cast.RECORDING;
import static care.plumbline.providers.Cast.day;
import static care.plumbline.providers.careteam.Role.PCP;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.providers.careteam.CareTeamDecision.Decided;
import care.plumbline.providers.careteam.CareTeamDecision.Refused;
import care.plumbline.providers.careteam.CareTeamDecision.Unchanged;
import care.plumbline.providers.careteam.CareTeamEvent.MemberJoined;
import care.plumbline.providers.careteam.CareTeamRefusal.HandoverToSelf;
import care.plumbline.providers.careteam.CareTeamRefusal.NobodyToHandOver;
import care.plumbline.providers.careteam.CareTeamRefusal.NotThePcp;
import care.plumbline.providers.careteam.CareTeamRefusal.OtherHandover;
import care.plumbline.providers.careteam.CareTeamRefusal.SecondActivePcp;
import org.junit.jupiter.api.Test;

class HandingOverTest {

    private static final Membership GP_FROM_JANUARY = new Membership(GP, PCP, day("01-01"), null);
    private static final ChangePcp TO_PSYCHOLOGIST = new ChangePcp(null, PSYCHOLOGIST, day("04-01"), "GP retires.");

    @Test
    void inOneStepTheOldOneEndsAndTheNewOneBegins() {
        CareTeam team = after(team(GP_FROM_JANUARY), TO_PSYCHOLOGIST);

        assertThat(team.memberships())
                .containsExactly(
                        new Membership(GP, PCP, day("01-01"), day("03-31")),
                        new Membership(PSYCHOLOGIST, PCP, day("04-01"), null));
        assertThat(team.handovers()).containsExactly(new Handover(GP, PSYCHOLOGIST, day("04-01"), "GP retires."));
        assertThat(team.version()).isEqualTo(2);
        assertThat(team.lastChange()).isNotNull();
        assertThat(team.lastChange().what()).isEqualTo("handed-over");
        assertThat(team.pcpOn(day("03-31"))).contains(GP);
        assertThat(team.pcpOn(day("04-01"))).contains(PSYCHOLOGIST);
    }

    @Test
    void theSameAgainChangesNothingAndOtherWordsAreRefused() {
        CareTeam team = after(team(GP_FROM_JANUARY), TO_PSYCHOLOGIST);
        assertThat(team.changePcp(TO_PSYCHOLOGIST, RECORDING)).isEqualTo(new Unchanged());
        assertThat(team.changePcp(new ChangePcp(GP, PSYCHOLOGIST, day("04-01"), "GP retires."), RECORDING))
                .isEqualTo(new Unchanged());
        assertThat(team.changePcp(new ChangePcp(GP, PSYCHOLOGIST, day("04-01"), "GP moves."), RECORDING))
                .isEqualTo(new Refused(new OtherHandover()));
    }

    @Test
    void betweenKnownMembershipsOnlyTheHandoverIsAdded() {
        CareTeam known = team(
                new Membership(GP, PCP, day("01-01"), day("03-31")),
                new Membership(PSYCHOLOGIST, PCP, day("04-01"), day("05-01")));
        CareTeam team = after(known, TO_PSYCHOLOGIST);
        assertThat(team.memberships()).isEqualTo(known.memberships());
        assertThat(team.handovers()).hasSize(1);
    }

    @Test
    void aRowOfHandoversKeepsItsHistory() {
        CareTeam team = after(
                after(team(GP_FROM_JANUARY), TO_PSYCHOLOGIST), new ChangePcp(PSYCHOLOGIST, GP, day("05-01"), null));
        assertThat(team.memberships()).hasSize(3);
        assertThat(team.handovers()).extracting(Handover::to).containsExactly(PSYCHOLOGIST, GP);
    }

    @Test
    void somebodyMustBePcpOnTheDayBefore() {
        assertThat(CareTeam.nobody(ANA).changePcp(TO_PSYCHOLOGIST, RECORDING))
                .isEqualTo(new Refused(new NobodyToHandOver()));
        assertThat(team(new Membership(GP, PCP, day("04-01"), null)).changePcp(TO_PSYCHOLOGIST, RECORDING))
                .isEqualTo(new Refused(new NobodyToHandOver()));
        assertThat(team(GP_FROM_JANUARY).changePcp(new ChangePcp(PHYSIO, PSYCHOLOGIST, day("04-01"), null), RECORDING))
                .isEqualTo(new Refused(new NotThePcp()));
        assertThat(team(GP_FROM_JANUARY).changePcp(new ChangePcp(GP, GP, day("04-01"), null), RECORDING))
                .isEqualTo(new Refused(new HandoverToSelf()));
    }

    @Test
    void theNewOneMayNotMeetAThird() {
        Membership later = new Membership(PHYSIO, PCP, day("05-01"), null);
        CareTeam team = team(new Membership(GP, PCP, day("01-01"), day("04-15")), later);
        assertThat(team.changePcp(TO_PSYCHOLOGIST, RECORDING)).isEqualTo(new Refused(new SecondActivePcp(later)));
    }

    private static CareTeam team(Membership... memberships) {
        CareTeam team = CareTeam.nobody(ANA);
        for (Membership membership : memberships) {
            team = team.after(new MemberJoined(membership, RECORDING));
        }
        return team;
    }

    private static CareTeam after(CareTeam team, ChangePcp request) {
        return team.after(((Decided) team.changePcp(request, RECORDING)).event());
    }
}
