package care.plumbline.providers.careteam.stream;

import static care.plumbline.providers.Cast.ANA;
import static care.plumbline.providers.Cast.GP;
import static care.plumbline.providers.Cast.PHYSIO;
import static care.plumbline.providers.Cast.day;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.EventJson;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.providers.Contract;
import care.plumbline.providers.careteam.CareTeam;
import care.plumbline.providers.careteam.CareTeamEvent.HandedOver;
import care.plumbline.providers.careteam.CareTeamEvent.MemberJoined;
import care.plumbline.providers.careteam.CareTeamEvent.MemberLeft;
import care.plumbline.providers.careteam.Handover;
import care.plumbline.providers.careteam.Membership;
import care.plumbline.providers.careteam.Role;
import care.plumbline.providers.recording.Recording;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CareTeamAnnouncementsTest {

    private static final Membership PHYSIO_SINCE_JANUARY = new Membership(PHYSIO, Role.MEMBER, day("01-03"), null);

    private final CareTeamAnnouncements announcements = new CareTeamAnnouncements(new CareEvents(new EventJson()));
    private final Recording recording = new Recording(Instant.parse("2024-05-03T08:00:00Z"), day("05-03"), GP);
    private final CareTeam two = CareTeam.nobody(ANA)
            .after(new MemberJoined(new Membership(GP, Role.PCP, day("01-01"), null), recording))
            .after(new MemberJoined(PHYSIO_SINCE_JANUARY, recording));

    @Test
    void aDepartureIsAnnouncedAsInTheGoldenExample() {
        Membership ended = new Membership(PHYSIO, Role.MEMBER, day("01-03"), day("05-01"));
        OutgoingEvent event = announced(two.after(new MemberLeft(ended, recording)));

        assertThat(Contract.tree(event)).isEqualTo(Contract.example("care.plumbline.care-team.member-left.v1"));
        assertThat(event.entityKey()).isEqualTo("p1/care-team");
        assertThat(event.partitionKey()).isEqualTo("p1");
        assertThat(event.version()).isEqualTo(3);
    }

    @Test
    void anArrivalFitsTheSchema() {
        OutgoingEvent event = announced(two);

        assertThat(event.type()).isEqualTo("care.plumbline.care-team.member-joined.v1");
        assertThat(Contract.violations(event)).isEmpty();
    }

    @Test
    void aHandoverFitsTheSchema() {
        OutgoingEvent event = announced(two.after(new HandedOver(
                new Handover(GP, PHYSIO, day("06-01"), "GP retires."),
                Optional.of(new Membership(GP, Role.PCP, day("01-01"), day("05-31"))),
                Optional.of(new Membership(PHYSIO, Role.PCP, day("06-01"), null)),
                recording)));

        assertThat(event.type()).isEqualTo("care.plumbline.care-team.handed-over.v1");
        assertThat(Contract.violations(event)).isEmpty();
        assertThat(Contract.tree(event).at("/handovers/0/reason").asString()).isEqualTo("GP retires.");
    }

    private OutgoingEvent announced(CareTeam team) {
        return announcements.announce(List.of(team), team).getFirst();
    }
}
