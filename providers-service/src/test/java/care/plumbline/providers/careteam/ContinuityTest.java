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

import care.plumbline.providers.careteam.CareTeamEvent.HandedOver;
import care.plumbline.providers.careteam.CareTeamEvent.MemberJoined;
import care.plumbline.providers.careteam.Continuity.Change;
import care.plumbline.providers.careteam.Continuity.Gap;
import care.plumbline.providers.careteam.Continuity.Term;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContinuityTest {

    /// GP for 31 days, nobody for 9, the psychologist for 20, and then the GP again: 60 of 69 days until 03-09.
    private static final CareTeam TEAM = team(
            new Membership(GP, PCP, day("01-01"), day("01-31")),
            new Membership(PSYCHOLOGIST, PCP, day("02-10"), day("02-29")),
            new Membership(GP, PCP, day("03-01"), null),
            new Membership(PHYSIO, MEMBER, day("01-10"), day("01-19")),
            new Membership(PHYSIO, MEMBER, day("02-01"), null));

    @Test
    void countsDaysByHand() {
        Continuity continuity = TEAM.continuity(day("03-09")).orElseThrow();

        assertThat(continuity.from()).isEqualTo(day("01-01"));
        assertThat(continuity.days()).isEqualTo(69);
        assertThat(continuity.daysWithPcp()).isEqualTo(60);
        assertThat(continuity.coverage()).isEqualTo(new BigDecimal("0.8696"));
        assertThat(continuity.terms()).containsExactly(new Term(GP, 40, true), new Term(PSYCHOLOGIST, 20, false));
        assertThat(continuity.usualProvider()).isEqualTo(new BigDecimal("0.6667"));
        // (40 * 39 + 20 * 19) / (60 * 59) = 1940 / 3540
        assertThat(continuity.concentration()).isEqualTo(new BigDecimal("0.5480"));
        assertThat(continuity.gaps()).containsExactly(new Gap(day("02-01"), day("02-09"), 9));
        assertThat(continuity.changes())
                .containsExactly(
                        new Change(GP, PSYCHOLOGIST, day("02-10"), 9, null),
                        new Change(PSYCHOLOGIST, GP, day("03-01"), 0, null));
    }

    @Test
    void looksBackFromADate() {
        assertThat(TEAM.continuity(day("02-05")).orElseThrow().gaps())
                .containsExactly(new Gap(day("02-01"), day("02-05"), 5));
        Continuity january = TEAM.continuity(day("01-31")).orElseThrow();
        assertThat(january.coverage()).isEqualTo(new BigDecimal("1.0000"));
        assertThat(january.concentration()).isEqualTo(new BigDecimal("1.0000"));
        assertThat(TEAM.continuity(day("01-01")).orElseThrow().concentration()).isNull();
        assertThat(CareTeam.nobody(ANA).continuity(day("03-09"))).isEmpty();
    }

    @Test
    void aHandoverGivesTheReason() {
        CareTeam handed = team(new Membership(GP, PCP, day("01-01"), null))
                .after(new HandedOver(
                        new Handover(GP, PSYCHOLOGIST, day("02-01"), "GP retires."),
                        Optional.of(new Membership(GP, PCP, day("01-01"), day("01-31"))),
                        Optional.of(new Membership(PSYCHOLOGIST, PCP, day("02-01"), null)),
                        RECORDING));
        assertThat(handed.continuity(day("03-01")).orElseThrow().changes())
                .containsExactly(new Change(GP, PSYCHOLOGIST, day("02-01"), 0, "GP retires."));
    }

    @Test
    void tenureCountsNoDayTwice() {
        assertThat(TEAM.tenure(PHYSIO, day("02-10"))).isEqualTo(20);
        assertThat(TEAM.tenure(GP, day("03-09"))).isEqualTo(40);
        CareTeam both = team(
                new Membership(GP, PCP, day("01-01"), day("01-31")),
                new Membership(GP, MEMBER, day("01-20"), day("02-09")));
        assertThat(both.tenure(GP, day("03-01"))).isEqualTo(40);
        assertThat(both.tenure(PHYSIO, day("03-01"))).isZero();
    }

    private static CareTeam team(Membership... memberships) {
        CareTeam team = CareTeam.nobody(ANA);
        for (Membership membership : memberships) {
            team = team.after(new MemberJoined(membership, RECORDING));
        }
        return team;
    }
}
