package care.plumbline.providers.careteam.mongo;

import static care.plumbline.providers.Cast.day;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.delivery.DocumentStores;
import care.plumbline.delivery.IncomingEvent;
import care.plumbline.delivery.LatestEntities;
import care.plumbline.providers.careteam.CareTeamNews;
import care.plumbline.providers.careteam.InMemoryPcpCovers;
import care.plumbline.providers.careteam.Membership;
import care.plumbline.providers.careteam.PcpCover;
import care.plumbline.providers.careteam.PcpCovers;
import care.plumbline.providers.careteam.Role;
import care.plumbline.providers.directory.InMemoryProviders;
import care.plumbline.testkit.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The same answers as in memory.
class MongoPcpCoversIT {

    private final LatestEntities<PcpCover> stored = DocumentStores.unpublished(
                    TestDatabase.shared().freshDatabase(), Clock.systemUTC())
            .latest("pcp-covers", PcpCover.class);
    private final PcpCovers covers = new MongoPcpCovers(stored);
    private final InMemoryPcpCovers inMemory = new InMemoryPcpCovers();

    @BeforeEach
    void sixPatients() {
        keep(PcpCover.none("p1"));
        keep("p2", pcp("01-01", null));
        keep("p3", pcp("01-01", "05-31"));
        keep("p4", pcp("01-01", "02-01"), pcp("03-01", null));
        keep("p5", pcp("01-01", "02-01"), pcp("02-02", null));
        keep("p6", pcp("07-01", null));
    }

    @Test
    void listsWhoHasNoPcpOnADay() {
        assertThat(without("06-01", null)).containsExactly("p1", "p3", "p6");
        assertThat(without("02-15", null)).containsExactly("p1", "p4", "p6");
        assertThat(without("02-15", "p1")).containsExactly("p4", "p6");
        assertThat(covers.without(day("02-15"), "clinic-a", null, 10)).isEmpty();
    }

    @Test
    void agreesWithTheRuleOnEveryDay() {
        for (LocalDate day = day("01-01"); day.isBefore(day("08-01")); day = day.plusDays(1)) {
            assertThat(covers.without(day, null, null, 10)).isEqualTo(inMemory.without(day, null, null, 10));
            assertThat(covers.figure(day, null)).isEqualTo(inMemory.figure(day, null));
        }
    }

    private List<String> without(String monthAndDay, @Nullable String after) {
        return covers.without(day(monthAndDay), null, after, 10).stream()
                .map(PcpCover::patient)
                .toList();
    }

    private void keep(String patient, Membership... members) {
        keep(PcpCover.of(new CareTeamNews(patient, 1, List.of(members)), new InMemoryProviders()));
    }

    private void keep(PcpCover cover) {
        inMemory.known.add(cover);
        stored.apply(
                new IncomingEvent(
                        "topic",
                        0,
                        1,
                        "type",
                        cover.patient() + "/care-team",
                        cover.patient(),
                        1,
                        Instant.EPOCH,
                        new byte[0],
                        false),
                cover);
    }

    private static Membership pcp(String from, @Nullable String to) {
        return new Membership("gp-1", Role.PCP, day(from), to == null ? null : day(to));
    }
}
