package care.plumbline.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.plumbline.testkit.TestBroker;
import care.plumbline.testkit.TestDatabase;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/// SIGKILL at any point: what was acknowledged is stored and published, and each entity's newest version lies last.
class KilledWriterIT {

    private static final int KILLS = Integer.getInteger("plumbline.test.kills", 3);

    private final String database = TestDatabase.shared().freshName();
    private final String prefix = "x-" + UUID.randomUUID() + "-";
    private final Map<String, Integer> acknowledged = new TreeMap<>();

    @Test
    void losesNothingThatWasAcknowledged() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int kill = 0; kill < KILLS; kill++) {
            writeUntilKilled(20 + random.nextInt(400));
        }
        try (ConfigurableApplicationContext service =
                TestService.startOn(database, TestBroker.shared().bootstrapServers(), "plumbline.topics.consumes=")) {
            PendingDocuments goals =
                    service.getBean(DocumentStores.class).opened().getFirst();
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(goals.count().events()).isZero());
        }
        AggregateStore<GoalDocument> stored = DocumentStores.unpublished(
                        TestDatabase.shared().client().getDatabase(database), Clock.systemUTC())
                .aggregates("goals", GoalDocument.class, goal -> List.of());
        assertThat(acknowledged).as("seed %s", seed).hasSize(RestlessWriter.PATIENTS);
        acknowledged.forEach((patient, version) -> {
            int newest = stored.find(patient).map(GoalDocument::count).orElse(0);
            assertThat(newest).as("seed %s", seed).isGreaterThanOrEqualTo(version);
            List<String> published = TopicReader.idsOf(RawEvent.GOALS, patient + "/goal/g1");
            for (int i = 1; i <= newest; i++) {
                assertThat(published).as("seed %s", seed).contains(patient + "/goal/g1:" + i);
            }
            assertThat(published).as("seed %s", seed).last().isEqualTo(patient + "/goal/g1:" + newest);
        });
    }

    private void writeUntilKilled(int lines) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                RestlessWriter.class.getName(),
                "--writer=" + prefix));
        command.addAll(List.of(
                TestService.arguments(database, TestBroker.shared().bootstrapServers(), "plumbline.topics.consumes=")));
        Process writer = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> others = new ArrayList<>();
        try (BufferedReader output = writer.inputReader()) {
            int seen = 0;
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                String[] words = line.split(" ");
                if (words[0].equals("acknowledged")) {
                    acknowledged.merge(words[1], Integer.valueOf(words[2]), Math::max);
                    if (++seen == lines) {
                        writer.toHandle().destroyForcibly();
                    }
                } else {
                    others.add(line);
                }
            }
            assertThat(seen).as("%s", others).isGreaterThanOrEqualTo(lines);
        } finally {
            writer.destroyForcibly().waitFor();
        }
    }
}
