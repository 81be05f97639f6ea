package care.plumbline.journey.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.plumbline.journey.Story;
import care.plumbline.journey.http.Answer;
import care.plumbline.journey.http.Client;
import care.plumbline.journey.http.Tokens;
import care.plumbline.journey.records.Topics;
import care.plumbline.journey.report.JsonReport;
import care.plumbline.journey.report.Recomputation;
import care.plumbline.journey.running.Plumbline;
import care.plumbline.journey.running.Program;
import care.plumbline.journey.running.Service;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Everything is killed with SIGKILL in the middle of an import and of other writes, and started again, several times
/// (-Dplumbline.kills=20 for more). No acknowledged write may be lost, nothing doubled, no version missing, and the
/// reports must equal a recomputation from what the services themselves answer.
class KillTest {
    private static final int KILLS = Integer.getInteger("plumbline.kills", 3);
    private static final long SEED = Long.getLong("plumbline.seed", System.nanoTime());
    private static final int WRITERS = 3;
    private static final int IMPORTED_PEOPLE = 40 + 8 * KILLS;
    private static final Duration DRAINED_WITHIN = Duration.ofSeconds(60);

    private final Random random = new Random(SEED);
    private final Journal journal = new Journal();
    private final List<String> faults = new ArrayList<>();

    @Test
    void losesNothingAndDoublesNothing(@TempDir Path folder) throws Exception {
        try (Plumbline plumbline = Plumbline.started(false)) {
            History history = History.of(IMPORTED_PEOPLE, SEED);
            Path file = history.in(folder);
            Client client = new Client(plumbline, new Tokens(plumbline).integration());
            providers(client);
            List<Writer> writers = writers(client);
            for (int kill = 0; kill < KILLS; kill++) {
                killInTheMiddle(plumbline, writers, file);
            }
            Program.Ended last = plumbline.command("import", file.toString());
            assertThat(last.exit()).as(last.toString()).isZero();
            long begun = System.nanoTime();
            List<String> patients = new ArrayList<>(history.patients());
            writers.forEach(writer -> patients.addAll(writer.patients()));
            awaitDrained(plumbline, client, patients);
            double drained = (System.nanoTime() - begun) / 1e9;
            checkJournal(client, writers);
            checkRepeat(plumbline, file);
            checkTopics(plumbline, client, patients, drained);
        }
    }

    private static void providers(Client client) {
        Story.provider(client, "kill-gp", "Gus Port", "primary-care");
        Story.provider(client, "kill-pt", "Paula Tern", "physical-therapy");
    }

    private List<Writer> writers(Client client) {
        List<Writer> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(new Writer(client, journal, "written-" + i, SEED + i));
        }
        return writers;
    }

    /// Between 30 and 200 writes after the beginning of the import.
    private void killInTheMiddle(Plumbline plumbline, List<Writer> writers, Path file) throws Exception {
        Program importer = plumbline.start("import", file.toString());
        AtomicBoolean goOn = new AtomicBoolean(true);
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> writing = writers.stream()
                    .<Future<?>>map(writer -> threads.submit(() -> writer.writeWhile(goOn::get)))
                    .toList();
            long enough = journal.count() + 30 + random.nextInt(170);
            await().pollInterval(Duration.ofMillis(5))
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> journal.count() >= enough || writing.stream().anyMatch(Future::isDone));
            killAndStart(plumbline, importer, goOn);
            for (Future<?> one : writing) {
                one.get();
            }
        }
    }

    private static void killAndStart(Plumbline plumbline, Program importer, AtomicBoolean goOn) {
        try {
            assertThat(importer.isRunning()).as("in the middle of the import").isTrue();
            plumbline.kill();
            importer.kill();
            plumbline.up();
        } finally {
            goOn.set(false);
        }
    }

    /// Every event has left, and every report shows what the sources say.
    private static void awaitDrained(Plumbline plumbline, Client client, List<String> patients) {
        Recomputation recomputation = new Recomputation(client, LocalDate.now(ZoneOffset.UTC));
        await().atMost(DRAINED_WITHIN).untilAsserted(() -> {
            for (Service service : Service.values()) {
                assertThat(metric(client, service, "plumbline_pending_events"))
                        .as(service.id())
                        .isZero();
            }
        });
        for (String patient : patients) {
            await().atMost(DRAINED_WITHIN)
                    .untilAsserted(() -> assertThat(
                                    JsonReport.lines(client.get(Service.OUTCOMES, "/patients/" + patient + "/report")
                                            .ok()
                                            .json()))
                            .as("report of " + patient + " in " + plumbline.data())
                            .containsExactlyInAnyOrderElementsOf(recomputation.lines(patient)));
        }
    }

    private static double metric(Client client, Service service, String name) {
        return client.get(service, "/actuator/prometheus")
                .ok()
                .body()
                .lines()
                .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    /// Everything acknowledged is there as it was acknowledged, and nothing besides it.
    private void checkJournal(Client client, List<Writer> writers) {
        journal.places().forEach((place, members) -> {
            Answer answer = client.get(place.service(), place.path());
            members.forEach((pointer, value) -> {
                if (answer.status() != 200
                        || !answer.json().at(pointer).asString("").equals(value)) {
                    faults.add("lost: " + pointer + " " + value + " of " + answer);
                }
            });
        });
        for (Writer writer : writers) {
            for (String patient : writer.patients()) {
                List<String> stored = measurements(client, patient);
                if (!stored.equals(journal.measurements(patient))) {
                    faults.add("doubled: " + patient + " has " + stored + ", acknowledged "
                            + journal.measurements(patient));
                }
            }
        }
    }

    private static List<String> measurements(Client client, String patient) {
        return client.get(Service.OUTCOMES, "/patients/" + patient + "/measurements?limit=200")
                .ok()
                .json()
                .path("items")
                .valueStream()
                .map(one -> one.path("id").asString())
                .sorted()
                .toList();
    }

    /// What is all there is recognised: the import creates nothing any more.
    private void checkRepeat(Plumbline plumbline, Path file) {
        Program.Ended again = plumbline.command("import", file.toString());
        if (again.exit() != 0 || !again.out().contains(" 0 of them created now; 0 refused")) {
            faults.add("doubled: a repeated import says " + again);
        }
    }

    private void checkTopics(Plumbline plumbline, Client client, List<String> patients, double drained) {
        try (Topics topics = new Topics(plumbline.bootstrapServers())) {
            topics.awaitQuiet();
            Published published =
                    Published.on(topics, List.of(Topics.GOALS, Topics.TREATMENTS, Topics.PROVIDERS, Topics.OUTCOMES));
            faults.addAll(published.faults());
            Map<String, Long> stored = new TreeMap<>();
            patients.forEach(patient -> stored.putAll(Versions.of(client, patient)));
            stored.forEach((key, version) -> {
                if (published.newest(key) != version) {
                    faults.add(key + " is stored as version " + version + ", published as " + published.newest(key));
                }
            });
            System.out.printf(
                    "KillTest: seed %d, %d kills, %d writes acknowledged, %d without an answer, %d lines imported for %d people,"
                            + " %d entities published, %d versions more than once, drained after %.1f s, %d faults%n",
                    SEED,
                    KILLS,
                    journal.count(),
                    journal.countUnanswered(),
                    History.of(IMPORTED_PEOPLE, SEED).size(),
                    patients.size(),
                    published.entities(),
                    published.repeats(),
                    drained,
                    faults.size());
        }
        assertThat(faults).as("with -Dplumbline.seed=" + SEED).isEmpty();
    }
}
