package care.plumbline.providers.careteam.stream;

import static care.plumbline.providers.Cast.GP;
import static care.plumbline.providers.Cast.GP_PROFILE;
import static care.plumbline.providers.Cast.RECORDING;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.DocumentStores;
import care.plumbline.delivery.EventJson;
import care.plumbline.delivery.IncomingEvent;
import care.plumbline.delivery.LatestEntities;
import care.plumbline.providers.Contract;
import care.plumbline.providers.careteam.PcpCover;
import care.plumbline.providers.careteam.PcpCover.Period;
import care.plumbline.providers.directory.ChangeProvider;
import care.plumbline.providers.directory.InMemoryProviders;
import care.plumbline.providers.directory.Profile;
import care.plumbline.providers.directory.Provider;
import care.plumbline.providers.directory.RegisterProvider;
import care.plumbline.testkit.TestDatabase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatientsHeardIT {

    private static final String HANDED_OVER = "care.plumbline.care-team.handed-over.v1";

    private final LatestEntities<PcpCover> covers = DocumentStores.unpublished(
                    TestDatabase.shared().freshDatabase(), Clock.systemUTC())
            .latest("pcp-covers", PcpCover.class);
    private final InMemoryProviders providers = new InMemoryProviders();
    private final PatientsHeard heard = new PatientsHeard(new CareEvents(new EventJson()), covers, providers);

    @Test
    void whoHasAGoalAndNoTeamIsAPatientWithoutAPcp() {
        hear(goal());
        hear(goal());

        assertThat(covers.find("p1/care-team")).contains(PcpCover.none("p1"));
        assertThat(PcpCover.none("p1").covers(LocalDate.parse("2024-06-01"))).isFalse();
    }

    @Test
    void learnsFromTheTeamInWhateverOrderTheNewsCome() {
        providers.change(GP, known -> Provider.register(known, new RegisterProvider(GP, GP_PROFILE), RECORDING));
        hear(team(HANDED_OVER, 4), goal(), team("care.plumbline.care-team.member-joined.v1", 2));

        PcpCover cover = covers.find("p1/care-team").orElseThrow();
        assertThat(cover.periods())
                .containsExactly(
                        new Period("gp-1", LocalDate.parse("2024-01-01"), LocalDate.parse("2024-05-31")),
                        new Period("gp-2", LocalDate.parse("2024-06-01"), PcpCover.FOREVER));
        assertThat(cover.patchy()).isFalse();
        assertThat(cover.organizations()).containsExactly("clinic-a");
    }

    @Test
    void theSameNewsAgainIsNotHeldAgainstADirectoryThatHasChanged() {
        providers.change(GP, known -> Provider.register(known, new RegisterProvider(GP, GP_PROFILE), RECORDING));
        hear(team(HANDED_OVER, 4));
        Profile moved = new Profile("Grace Palmer", "primary-care", false, "clinic-z", false);
        providers.change(GP, known -> Provider.change(known, new ChangeProvider(GP, moved, _ -> true), RECORDING));
        hear(team(HANDED_OVER, 4));

        assertThat(covers.find("p1/care-team").orElseThrow().organizations()).containsExactly("clinic-a");
    }

    private void hear(IncomingEvent... events) {
        heard.handle("p1", List.of(events));
    }

    private static IncomingEvent goal() {
        return Contract.incoming("p1/goal/g1", "p1", Contract.example("care.plumbline.goal.stated.v1"));
    }

    private static IncomingEvent team(String type, int version) {
        return Contract.incoming("p1/care-team", "p1", Contract.example(type).put("version", version));
    }
}
