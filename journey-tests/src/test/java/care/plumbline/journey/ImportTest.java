package care.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.plumbline.journey.http.Client;
import care.plumbline.journey.http.Tokens;
import care.plumbline.journey.records.Topics;
import care.plumbline.journey.report.JsonReport;
import care.plumbline.journey.report.Line;
import care.plumbline.journey.running.Checkout;
import care.plumbline.journey.running.Plumbline;
import care.plumbline.journey.running.Program;
import care.plumbline.journey.running.Running;
import care.plumbline.journey.running.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// `./plumbline import`: the documented example, repeats, resumed histories and lines that are wrong.
@ExtendWith(Running.class)
class ImportTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    private final Plumbline plumbline;
    private final Client client;

    @TempDir
    private Path folder = Path.of("");

    ImportTest(Plumbline plumbline) {
        this.plumbline = plumbline;
        this.client = new Client(plumbline, new Tokens(plumbline).integration());
    }

    @Test
    void theExampleOfTheDocsGivesThisReport() {
        Program.Ended first = plumbline.command("import", "docs/examples/history.ndjson");
        assertThat(first.exit()).as(first.toString()).isZero();
        assertThat(first.out()).contains("24 in").contains("0 refused");
        awaitReport("carla", """
            counter - days-lost-28 - - - - - - - - - - | - - - - - - - | - -
            desk   exercise nrs-pain JUDGEABLE 7  5 2 28.6 NO_CHANGE false false false false | patient    -     3   2    SHORT_OF    NO_EFFECT - | 0 5
            desk   exercise nrs-pain JUDGEABLE 7  5 2 28.6 NO_CHANGE false false false false | delivering pt-20 5   0    AS_EXPECTED MET       - | - -
            desk   exercise nrs-pain JUDGEABLE 7  5 2 28.6 NO_CHANGE false false false false | pcp        gp-20 4   1    AS_EXPECTED MET       - | - -
            desk   exercise nrs-pain JUDGEABLE 7  5 2 28.6 NO_CHANGE false false false false | evidence   -     4.7 0.3  AS_EXPECTED MET       - | - -
            garden exercise rmdq-24  JUDGEABLE 13 8 5 38.5 IMPROVED  true  -     false false | patient    -     -   -    NOT_STATED  - NOT_ASKED | - -
            garden exercise rmdq-24  JUDGEABLE 13 8 5 38.5 IMPROVED  true  -     false false | delivering pt-20 -   -    NOT_STATED  - NOT_SAID  | - -
            garden exercise rmdq-24  JUDGEABLE 13 8 5 38.5 IMPROVED  true  -     false false | pcp        gp-20 -   -    NOT_STATED  - NOT_SAID  | - -
            garden exercise rmdq-24  JUDGEABLE 13 8 5 38.5 IMPROVED  true  -     false false | evidence   -     9.5 -1.5 AS_EXPECTED MET       - | - -
            shopping - psfs - - - - - - - - - - | - - - - - - - | - -
            """);
    }

    @Test
    void repeatedItDoublesNothing() throws IOException {
        Path file = history("repeat");
        Files.writeString(file, Files.readString(file).replaceAll("\"(pt-20|gp-20|gp-19|dora)\"", "\"$1-repeat\""));
        Program.Ended first = plumbline.command("import", file.toString());
        assertThat(first.exit()).as(first.toString()).isZero();
        assertThat(first.out()).contains("24 in, 24 of them created now; 0 refused");
        awaitQuiet();
        try (Topics topics = new Topics(plumbline.bootstrapServers())) {
            long published = topics.published();
            Map<String, String> stored = stored("repeat");
            for (int i = 0; i < 2; i++) {
                Program.Ended again = plumbline.command("import", file.toString());
                assertThat(again.exit()).as(again.toString()).isZero();
                assertThat(again.out()).contains("24 in, 0 of them created now; 0 refused");
            }
            assertThat(stored("repeat")).isEqualTo(stored);
            assertThat(topics.published()).as("nothing was published").isEqualTo(published);
        }
    }

    @Test
    void resumedItTakesWhatIsMissing() throws IOException {
        List<String> lines = Files.readAllLines(history("resume"));
        Path part = Files.write(folder.resolve("part.ndjson"), lines.subList(0, 10));
        plumbline.command("import", part.toString(), "--news-takes", "1");
        Program.Ended rest = plumbline.command("import", history("resume").toString());
        assertThat(rest.exit()).as(rest.toString()).isZero();
        Program.Ended whole = plumbline.command("import", history("whole").toString());
        assertThat(whole.exit()).as(whole.toString()).isZero();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(lines("resume")).hasSize(10).isEqualTo(lines("whole")));
    }

    @Test
    void wrongLinesAreToldByNumberMemberAndRuleAndTheRestGoesOn() throws IOException {
        Path file = Files.writeString(folder.resolve("wrong.ndjson"), """
            {"type":"provider","id":"wrong-pt","name":"Paula Tern","specialty":"physical-therapy"}
            {"type":"goal","patient":"wrong","id":"g","kind":"PAIN","statement":"to walk","measure":"nrs-pain","target":3,"statedOn":"2024-01-02"}
            {"type":"goal","patient":"wrong","id":"g2","kind":"PAIN","statement":"to walk","measure":"nrs-pain","target":11,"statedOn":"2024-01-02"}
            {"type":"goal","patient":"wrong","id":"g3","kind":"PAIN","statement":"to walk","measure":"nrs-pain","target":3,"statedOn":"2024-02-30"}
            {"type":"measurement","patient":"wrong","measure":"nrs-pain","value":7,"observedOn":"2024-01-07","unit":"points","colour":"red"}
            {"type":"measurement","patient":"wrong","measure":"nrs-pain","value":"7","observedOn":"2024-01-07"}
            {"type":"measurement","patient":"wrong","measure":"nrs-pain","value":{"$ne":null},"observedOn":"2024-01-07"}
            {"type":"measurement","patient":{"$ne":null},"measure":"nrs-pain","value":7,"observedOn":"2024-01-07"}
            {"type":"visit","patient":"wrong"}
            {"type":"measurement","patient":"wrong"
            ["measurement"]
            {"type":"outlook","patient":"wrong","goal":"nope","expected":3,"statedOn":"2024-01-03"}
            {"type":"course","patient":"wrong","id":"c","treatment":"snake-oil","provider":"wrong-pt","goals":["g"]}

            {"type":"measurement","patient":"wrong","id":"m","measure":"nrs-pain","value":7,"observedOn":"2024-01-07"}
            """);
        Program.Ended ended = plumbline.command("import", file.toString(), "--news-takes", "1");
        assertThat(ended.exit()).as(ended.toString()).isEqualTo(1);
        assertThat(ended.out()).contains("3 in, 3 of them created now; 11 refused");
        assertThat(ended.err().lines().filter(line -> line.startsWith("line ")))
                .anySatisfy(line -> assertThat(line).startsWith("line 3: ").contains("target", "within-range"))
                .anySatisfy(line -> assertThat(line).startsWith("line 4: ").contains("statedOn", "date"))
                .anySatisfy(
                        line -> assertThat(line).startsWith("line 5: ").contains("unit", "colour", "unknown-member"))
                .anySatisfy(line -> assertThat(line).startsWith("line 6: ").contains("value", "type"))
                .anySatisfy(line -> assertThat(line).startsWith("line 7: ").contains("value", "type"))
                .anySatisfy(line -> assertThat(line).startsWith("line 8: ").contains("patient", "identifier"))
                .anySatisfy(line -> assertThat(line).startsWith("line 9: ").contains("type", "one-of"))
                .anySatisfy(line -> assertThat(line).startsWith("line 10: ").contains("json"))
                .anySatisfy(line -> assertThat(line).startsWith("line 11: ").contains("object"))
                .anySatisfy(line -> assertThat(line).startsWith("line 12: ").contains("unknown-resource"))
                .anySatisfy(line -> assertThat(line).startsWith("line 13: ").contains("treatment", "known-treatment"))
                .hasSize(11);
        assertThat(client.get(Service.OUTCOMES, "/patients/wrong/measurements")
                        .ok()
                        .json()
                        .path("items"))
                .hasSize(1);
    }

    @Test
    void aFileThatIsNotThereIsAnError() {
        Program.Ended ended =
                plumbline.command("import", folder.resolve("nope.ndjson").toString());
        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.err()).contains("nope.ndjson");
    }

    /// The documented example, of another patient.
    private Path history(String patient) throws IOException {
        String example = Files.readString(Checkout.root().resolve("docs/examples/history.ndjson"));
        return Files.writeString(folder.resolve(patient + ".ndjson"), example.replace("carla", patient));
    }

    private Map<String, String> stored(String patient) {
        String root = "/patients/" + patient;
        return Map.of(
                "goals", client.get(Service.GOALS, root + "/goals").ok().body(),
                "courses", client.get(Service.PROVIDERS, root + "/courses").ok().body(),
                "team", client.get(Service.PROVIDERS, root + "/care-team").ok().body(),
                "scores",
                        client.get(Service.OUTCOMES, root + "/measurements")
                                .ok()
                                .body());
    }

    private void awaitQuiet() {
        try (Topics topics = new Topics(plumbline.bootstrapServers())) {
            topics.awaitQuiet();
        }
    }

    private List<Line> lines(String patient) {
        return JsonReport.lines(
                client.get(Service.OUTCOMES, "/patients/" + patient + "/report").json());
    }

    private void awaitReport(String patient, String table) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(lines(patient)).containsExactlyElementsOf(Line.table(table)));
    }
}
