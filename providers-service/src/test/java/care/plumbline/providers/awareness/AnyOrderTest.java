package care.plumbline.providers.awareness;

import static care.plumbline.providers.Cast.ANA;
import static care.plumbline.providers.Cast.GP;
import static care.plumbline.providers.Cast.PHYSIO;
import static care.plumbline.providers.awareness.Ward.happening;
import static care.plumbline.providers.awareness.Ward.joined;
import static care.plumbline.providers.awareness.Ward.judged;
import static care.plumbline.providers.awareness.Ward.pcp;
import static care.plumbline.providers.awareness.Ward.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The same events in any order, in any batches, some of them twice, by two replicas: the same items for the same PCP.
class AnyOrderTest {

    private static final int CASES = 400;
    private static final List<String> BY = List.of(GP, PHYSIO, "psy-1", ANA, "integration");
    private static final List<String> VERDICTS = List.of("TOO_EARLY", "JUDGEABLE MET", "JUDGEABLE PARTLY");

    /// @param team absent unless it is an event of the care team
    private record Told(Happening happening, List<TeamTold> team) {}

    @Test
    void anyOrderOfTheSameEventsGivesTheSameItems() {
        for (long seed = 1; seed <= CASES; seed++) {
            Random random = new Random(seed);
            List<Told> events = events(random);
            List<String> inOrder = after(events, new Random(seed), false);

            List<Told> shuffled = new ArrayList<>(events);
            for (int again = random.nextInt(6); again > 0; again--) {
                shuffled.add(events.get(random.nextInt(events.size())));
            }
            Collections.shuffle(shuffled, random);

            assertThat(after(shuffled, random, true)).as("seed " + seed).isEqualTo(inOrder);
        }
    }

    private static List<Told> events(Random random) {
        List<Told> events = new ArrayList<>();
        for (int i = 0; i < 5 + random.nextInt(20); i++) {
            String by = BY.get(random.nextInt(BY.size()));
            events.add(new Told(happening("course.paused", "course/c" + i % 3, i + 1, moment(random), by), List.of()));
        }
        for (int version = 1; version <= random.nextInt(6); version++) {
            String at = "2024-05-%02dT10:00:00Z".formatted(version * 3);
            events.add(new Told(judged("c1", version, at, VERDICTS.get(random.nextInt(VERDICTS.size()))), List.of()));
        }
        List<TeamTold> teams = teams();
        for (TeamTold team : teams.subList(0, random.nextInt(teams.size() + 1))) {
            String at = team.periods().getLast().heardAt().toString();
            events.add(new Told(joined(team.version(), at), List.of(team)));
        }
        return events;
    }

    /// Grace, then nobody, then the psychologist.
    private static List<TeamTold> teams() {
        String first = "2024-04-10T08:00:00Z";
        String second = "2024-05-05T08:00:00Z";
        String third = "2024-05-15T08:00:00Z";
        return List.of(
                told(1, pcp(GP, "2024-01-01", null, first)),
                told(2, pcp(GP, "2024-01-01", "2024-05-05", second)),
                told(3, pcp(GP, "2024-01-01", "2024-05-05", third), pcp("psy-1", "2024-05-15", null, third)));
    }

    private static String moment(Random random) {
        return Instant.parse("2024-03-20T08:00:00Z")
                .plusSeconds(random.nextInt(70 * 24 * 3600))
                .toString();
    }

    private static List<String> after(List<Told> events, Random random, boolean inBatches) {
        Ward ward = new Ward();
        List<AwarenessKeeping> replicas = List.of(ward.keeping, ward.replica());
        int next = 0;
        while (next < events.size()) {
            int size = inBatches ? 1 + random.nextInt(4) : 1;
            List<Told> batch = events.subList(next, Math.min(events.size(), next + size));
            replicas.get(random.nextInt(replicas.size()))
                    .take(List.of(new News(
                            ANA,
                            batch.stream().map(Told::happening).toList(),
                            batch.stream().flatMap(told -> told.team().stream()).toList())));
            next += size;
        }
        return ward.of(ANA).stream()
                .flatMap(sheet -> sheet.items().stream())
                .filter(item -> !isFormerPack(item))
                .map(AnyOrderTest::words)
                .toList();
    }

    /// A pack for somebody who was PCP for a moment only, because of the order in which things were heard of.
    private static boolean isFormerPack(Item item) {
        return item.pack() != null && !item.state().isOpen();
    }

    private static String words(Item item) {
        return item.id() + " " + item.kind() + " " + item.stateCode() + " for "
                + item.waitsFor().orElse("nobody") + " " + item.pack();
    }
}
