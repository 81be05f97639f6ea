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
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import care.plumbline.providers.careteam.CareTeamDecision.Decided;
import care.plumbline.providers.careteam.CareTeamDecision.Refused;
import care.plumbline.providers.careteam.CareTeamDecision.Unchanged;
import care.plumbline.providers.careteam.CareTeamEvent.MemberJoined;
import care.plumbline.providers.careteam.CareTeamEvent.MemberLeft;
import care.plumbline.providers.careteam.CareTeamRefusal.EndsBeforeItBegins;
import care.plumbline.providers.careteam.CareTeamRefusal.OtherLastDay;
import care.plumbline.providers.careteam.CareTeamRefusal.OverlappingMembership;
import care.plumbline.providers.careteam.CareTeamRefusal.SecondActivePcp;
import care.plumbline.providers.careteam.CareTeamRefusal.TooManyMemberships;
import care.plumbline.providers.careteam.CareTeamRefusal.UnknownMembership;
import care.plumbline.providers.recording.LastChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CareTeamTest {

    private static final Membership GP_IN_SPRING = new Membership(GP, PCP, day("03-01"), day("05-31"));
    private static final Membership PHYSIO_SINCE_MARCH = new Membership(PHYSIO, MEMBER, day("03-10"), null);

    private final CareTeam team = teamOf(GP_IN_SPRING, PHYSIO_SINCE_MARCH);

    @Test
    void aProviderJoins() {
        CareTeam nobody = CareTeam.nobody(ANA);
        assertThat(join(nobody, PHYSIO, MEMBER, day("03-10"), null))
                .isEqualTo(new Decided(new MemberJoined(PHYSIO_SINCE_MARCH, RECORDING)));
        assertThat(teamOf(PHYSIO_SINCE_MARCH))
                .isEqualTo(new CareTeam(
                        ANA, 1, List.of(PHYSIO_SINCE_MARCH), List.of(), LastChange.of("member-joined", RECORDING)));
    }

    @ParameterizedTest(name = "PCP from {0} to {1} beside one from 03-01 to 05-31")
    @CsvSource({"02-01,03-01", "02-01,", "03-01,03-01", "04-01,04-30", "05-31,", "05-31,06-30", "01-01,12-31"})
    void refusesASecondPcpWhoSharesADayWithTheFirst(String from, @Nullable String to) {
        assertThat(join(team, PSYCHOLOGIST, PCP, day(from), to == null ? null : day(to)))
                .isEqualTo(new Refused(new SecondActivePcp(GP_IN_SPRING)));
    }

    @ParameterizedTest(name = "PCP from {0} to {1} beside one from 03-01 to 05-31")
    @CsvSource({"02-01,02-29", "06-01,", "06-01,06-30"})
    void handsOverFromOneDayToTheNext(String from, @Nullable String to) {
        assertThat(join(team, PSYCHOLOGIST, PCP, day(from), to == null ? null : day(to)))
                .isInstanceOf(Decided.class);
    }

    @Test
    void refusesEverySecondPcpWhileTheFirstHasNoLastDay() {
        Membership openEnded = new Membership(GP, PCP, day("03-01"), null);
        assertThat(join(teamOf(openEnded), PSYCHOLOGIST, PCP, day("12-31"), null))
                .isEqualTo(new Refused(new SecondActivePcp(openEnded)));
    }

    @Test
    void thePcpMayBeAMemberInAnotherRoleAsWell() {
        assertThat(join(team, GP, MEMBER, day("03-01"), null)).isInstanceOf(Decided.class);
    }

    @Test
    void refusesTheSameMemberTwiceInTheSameDays() {
        assertThat(join(team, PHYSIO, MEMBER, day("04-01"), null))
                .isEqualTo(new Refused(new OverlappingMembership(PHYSIO_SINCE_MARCH)));
    }

    @Test
    void changesNothingWhenTheSameMembershipComesAgain() {
        assertThat(join(team, GP, PCP, day("03-01"), day("05-31"))).isEqualTo(new Unchanged());
        assertThat(join(team, PHYSIO, MEMBER, day("03-10"), null)).isEqualTo(new Unchanged());
    }

    @Test
    void refusesAKnownMembershipWithAnotherLastDay() {
        assertThat(join(team, GP, PCP, day("03-01"), null)).isEqualTo(new Refused(new OtherLastDay()));
        assertThat(join(team, PHYSIO, MEMBER, day("03-10"), day("05-01"))).isEqualTo(new Refused(new OtherLastDay()));
    }

    @Test
    void refusesAMembershipThatEndsBeforeItBegins() {
        assertThat(join(team, PSYCHOLOGIST, MEMBER, day("04-02"), day("04-01")))
                .isEqualTo(new Refused(new EndsBeforeItBegins()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Membership(PSYCHOLOGIST, MEMBER, day("04-02"), day("04-01")));
    }

    @Test
    void aMemberLeaves() {
        Membership ended = new Membership(PHYSIO, MEMBER, day("03-10"), day("05-01"));
        CareTeamEvent left = new MemberLeft(ended, RECORDING);
        assertThat(leave(team, PHYSIO, day("05-01"))).isEqualTo(new Decided(left));
        assertThat(team.after(left))
                .isEqualTo(new CareTeam(
                        ANA, 3, List.of(GP_IN_SPRING, ended), List.of(), LastChange.of("member-left", RECORDING)));
    }

    @Test
    void changesNothingWhenAMemberLeavesAgainOnTheSameDay() {
        CareTeam left = team.after(new MemberLeft(PHYSIO_SINCE_MARCH.until(day("05-01")), RECORDING));
        assertThat(leave(left, PHYSIO, day("05-01"))).isEqualTo(new Unchanged());
        assertThat(leave(left, PHYSIO, day("05-02"))).isEqualTo(new Refused(new OtherLastDay()));
    }

    @Test
    void refusesToEndAMembershipBeforeItBegan() {
        assertThat(leave(team, PHYSIO, day("03-09"))).isEqualTo(new Refused(new EndsBeforeItBegins()));
    }

    @Test
    void refusesToEndAMembershipThatIsNotThere() {
        assertThat(leave(team, PSYCHOLOGIST, day("05-01"))).isEqualTo(new Refused(new UnknownMembership()));
    }

    @Test
    void knowsWhoBelongedToTheTeamOnADay() {
        assertThat(team.includes(PHYSIO, day("03-09"))).isFalse();
        assertThat(team.includes(PHYSIO, day("03-10"))).isTrue();
        assertThat(team.includes(GP, day("05-31"))).isTrue();
        assertThat(team.includes(GP, day("06-01"))).isFalse();
        assertThat(team.pcpOn(day("05-31"))).contains(GP);
        assertThat(team.pcpOn(day("06-01"))).isEmpty();
    }

    @Test
    void keepsMembershipsOldestFirstWhateverTheOrderOfTheirRecording() {
        assertThat(teamOf(PHYSIO_SINCE_MARCH, GP_IN_SPRING).memberships())
                .containsExactly(GP_IN_SPRING, PHYSIO_SINCE_MARCH);
    }

    @Test
    void refusesMoreMembershipsThanADocumentShallHold() {
        List<Membership> full = new ArrayList<>();
        for (int i = 0; i < CareTeam.MOST_MEMBERSHIPS; i++) {
            full.add(new Membership("m-" + i, MEMBER, day("01-01"), null));
        }
        assertThat(join(new CareTeam(ANA, 1000, full, List.of(), null), PHYSIO, MEMBER, day("01-01"), null))
                .isEqualTo(new Refused(new TooManyMemberships(CareTeam.MOST_MEMBERSHIPS)));
    }

    private static CareTeam teamOf(Membership... memberships) {
        CareTeam team = CareTeam.nobody(ANA);
        for (Membership membership : memberships) {
            team = team.after(new MemberJoined(membership, RECORDING));
        }
        return team;
    }

    private static CareTeamDecision join(
            CareTeam team, String provider, Role role, LocalDate from, @Nullable LocalDate to) {
        return team.join(new JoinTeam(provider, role, from, to), RECORDING);
    }

    private static CareTeamDecision leave(CareTeam team, String provider, LocalDate to) {
        return team.leave(new LeaveTeam(provider, MEMBER, day("03-10"), to), RECORDING);
    }
}
