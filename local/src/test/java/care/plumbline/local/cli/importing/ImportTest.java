package care.plumbline.local.cli.importing;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.local.cli.Cli;
import care.plumbline.local.cli.FakeServices;
import care.plumbline.local.cli.FakeServices.Reply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
    private static final Reply USUAL = new Reply(0, "");
    private static final String PROVIDER =
            "{\"type\":\"provider\",\"id\":\"pt-1\",\"name\":\"Paula\",\"specialty\":\"physical-therapy\"}";
    private static final String MEMBER =
            "{\"type\":\"careTeamMember\",\"patient\":\"p1\",\"provider\":\"pt-1\",\"role\":\"pcp\",\"from\":\"2024-01-01\"}";
    private static final String GOAL =
            "{\"type\":\"goal\",\"patient\":\"p1\",\"id\":\"g1\",\"kind\":\"PAIN\",\"statement\":\"s\",\"measure\":\"nrs-pain\",\"target\":3,\"statedOn\":\"2024-01-02\"}";
    private static final String OUTLOOK =
            "{\"type\":\"outlook\",\"patient\":\"p1\",\"goal\":\"g1\",\"course\":\"c1\",\"expected\":3,\"statedOn\":\"2024-01-03\"}";
    private static final String COURSE =
            "{\"type\":\"course\",\"patient\":\"p1\",\"id\":\"c1\",\"treatment\":\"mbsr\",\"provider\":\"pt-1\",\"goals\":[\"g1\"],"
                    + "\"disclosure\":{\"on\":\"2024-01-03\"},\"start\":\"2024-01-08\",\"end\":\"2024-03-04\",\"endReason\":\"completed\"}";
    private static final String EXPECTATION =
            "{\"type\":\"expectation\",\"patient\":\"p1\",\"course\":\"c1\",\"goal\":\"g1\",\"provider\":\"gp-1\",\"expected\":5,\"statedOn\":\"2024-01-04\"}";
    private static final String REVISION =
            "{\"type\":\"revision\",\"patient\":\"p1\",\"goal\":\"g1\",\"target\":4,\"reason\":\"s\",\"revisedOn\":\"2024-02-01\"}";
    private static final String WORK_REPORT =
            "{\"type\":\"workReport\",\"patient\":\"p1\",\"goal\":\"g1\",\"status\":\"working\",\"on\":\"2024-02-02\"}";
    private static final String ELICITATION =
            "{\"type\":\"elicitation\",\"patient\":\"p1\",\"outcome\":\"stated\",\"askedOn\":\"2024-01-02\"}";
    private static final String HANDOVER =
            "{\"type\":\"handover\",\"patient\":\"p1\",\"to\":\"gp-1\",\"on\":\"2024-03-01\"}";
    private static final String MEASUREMENT =
            "{\"type\":\"measurement\",\"patient\":\"p1\",\"measure\":\"nrs-pain\",\"value\":7.10,\"observedOn\":\"2024-01-07\"}";

    private final FakeServices services = new FakeServices();

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void stop() {
        services.close();
    }

    @Test
    void sendsInTheOrderReferencesNeedWhateverTheOrderOfTheFile() {
        Cli done = load(OUTLOOK, EXPECTATION, COURSE, MEASUREMENT, GOAL, MEMBER, PROVIDER);

        assertThat(done.exit()).as(done.err()).isZero();
        assertThat(done.out()).contains("7 in, 7 of them created now; 0 refused");
        List<String> log = services.log();
        assertThat(log).hasSize(10);
        assertThat(log.getFirst()).isEqualTo("PUT /providers/pt-1");
        assertThat(log.subList(1, 4))
                .containsExactlyInAnyOrder(
                        "PUT /patients/p1/care-team/members/pt-1/pcp/2024-01-01",
                        "PUT /patients/p1/goals/g1",
                        log.stream()
                                .filter(call -> call.startsWith("PUT /patients/p1/measurements/i-"))
                                .findFirst()
                                .orElse(""));
        assertThat(log.subList(4, 8))
                .containsExactly(
                        "PUT /patients/p1/courses/c1",
                        "POST /patients/p1/courses/c1/disclosure",
                        "POST /patients/p1/courses/c1/start",
                        "POST /patients/p1/courses/c1/end");
        assertThat(log.get(8)).startsWith("PUT /patients/p1/goals/g1/outlooks/i-");
        assertThat(log.get(9)).isEqualTo("POST /patients/p1/courses/c1/expectations");
    }

    @Test
    void whatBelongsToGoalsIsSentAfterThem() {
        Cli done = load(
                "{\"type\":\"question\",\"patient\":\"p1\",\"id\":\"q1\",\"text\":\"s\",\"askedOn\":\"2024-01-03\",\"answer\":\"a\",\"closedOn\":\"2024-01-04\"}",
                REVISION,
                WORK_REPORT,
                ELICITATION,
                GOAL.replace("}", ",\"acceptedByPatientOn\":\"2024-01-02\",\"acceptedByProviderOn\":\"2024-01-05\"}"));

        assertThat(done.exit()).as(done.err()).isZero();
        assertThat(services.log())
                .containsExactly(
                        "PUT /patients/p1/goals/g1",
                        "POST /patients/p1/goals/g1/acceptance",
                        "POST /patients/p1/goals/g1/acceptance",
                        "POST /patients/p1/goals/g1/revisions",
                        "POST /patients/p1/goals/g1/work-reports",
                        "POST /patients/p1/elicitation",
                        "PUT /patients/p1/questions/q1",
                        "POST /patients/p1/questions/q1/answer");
    }

    @Test
    void doublesNothingWhenRepeated() {
        load(PROVIDER, MEMBER, GOAL, MEASUREMENT, OUTLOOK);
        int stored = services.stored().size();

        Cli again = load(
                PROVIDER,
                MEMBER,
                GOAL,
                MEASUREMENT.replace("7.10", "7.1"),
                MEASUREMENT.replace("7.10", "71e-1"),
                OUTLOOK);

        assertThat(services.stored()).hasSize(stored);
        assertThat(again.out()).contains("6 in, 0 of them created now; 0 refused");
    }

    /// Also what becomes a part of something that was there counts as new once, and once only.
    @Test
    void whatAddsToAGoalACourseOrATeamIsCreatedOnce() {
        load(PROVIDER, GOAL, COURSE);

        assertThat(load(REVISION, WORK_REPORT, ELICITATION, EXPECTATION, HANDOVER)
                        .out())
                .contains("5 in, 5 of them created now; 0 refused");
        assertThat(load(REVISION, WORK_REPORT, ELICITATION, EXPECTATION, HANDOVER)
                        .out())
                .contains("5 in, 0 of them created now; 0 refused");
    }

    @Test
    void keepsNumbersToTheLastDigit() {
        load(MEASUREMENT);

        assertThat(services.stored().values())
                .singleElement()
                .satisfies(body -> assertThat(body.toString()).contains("\"value\":7.10"));
    }

    @Test
    void reportsBadLinesByNumberAndTakesTheRest() {
        Cli done = load(
                GOAL,
                "",
                "{broken",
                "[]",
                GOAL.replace("\"kind\"", "\"colour\":1,\"Kind\""),
                "{\"type\":\"visit\"}",
                MEASUREMENT.replace("p1", "../p1"),
                GOAL.replace("\"id\":\"g1\"", "\"id\":\"g1\",\"id\":\"g2\""),
                PROVIDER + PROVIDER,
                "\u0000",
                PROVIDER);

        assertThat(done.exit()).isEqualTo(1);
        assertThat(done.out()).contains("2 in, 2 of them created now; 8 refused");
        assertThat(done.err().lines().filter(line -> line.startsWith("line ")))
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).startsWith("line 3: not one JSON object"),
                        line -> assertThat(line).startsWith("line 4: the line must be one JSON object"),
                        line -> assertThat(line)
                                .startsWith("line 5: goal: colour is not known here")
                                .contains("Kind is not known here", "kind must be given"),
                        line -> assertThat(line).startsWith("line 6: type must be one of"),
                        line -> assertThat(line).startsWith("line 7: measurement: patient must be 1 to 64"),
                        line -> assertThat(line).startsWith("line 8: a member appears twice"),
                        line -> assertThat(line).startsWith("line 9: not one JSON object"),
                        line -> assertThat(line).startsWith("line 10: not one JSON object"));
        assertThat(done.err()).doesNotContain("../p1");
    }

    @Test
    void refusesLinesThatAreNoTextOrTooLong() throws IOException {
        Path file = folder.resolve("odd.ndjson");
        byte[] latin1 = "{\"type\":\"goal\",\"statement\":\"Rücken\"}\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] rest = ("x".repeat(Lines.LONGEST + 1) + "\n" + PROVIDER).getBytes(StandardCharsets.UTF_8);
        Files.write(file, latin1);
        Files.write(file, rest, java.nio.file.StandardOpenOption.APPEND);

        Cli done = Cli.run(new ImportCommand(), services, file.toString());

        assertThat(done.err()).contains("line 1: the line is not UTF-8", "line 2: the line is longer than");
        assertThat(done.out()).contains("1 in");
    }

    @Test
    void saysWhatAServiceRefused() {
        services.answer(request -> request.contains("/goals/g1") ? new Reply(422, "refused") : USUAL);

        Cli done = load(GOAL, PROVIDER);

        assertThat(done.exit()).isEqualTo(1);
        assertThat(done.err()).contains("line 1: goal p1/g1: refused it is (refused)");
    }

    @Test
    void waitsForReferencesThatAreOnTheirWay() {
        AtomicInteger asked = new AtomicInteger();
        services.answer(request -> request.equals("PUT /patients/p1/courses/c1") && asked.incrementAndGet() < 4
                ? new Reply(422, "unknown-goal")
                : USUAL);

        assertThat(load(COURSE).exit()).isZero();
        assertThat(asked).hasValue(4);
    }

    @Test
    void doesNotWaitForEverForReferencesToNothing() {
        services.answer(request -> request.contains("/outlooks/") ? new Reply(422, "unknown-course") : USUAL);

        Cli done = load("--news-takes", "1", OUTLOOK, OUTLOOK.replace("c1", "c2"), OUTLOOK.replace("c1", "c3"));

        assertThat(done.exit()).isEqualTo(1);
        assertThat(done.out()).contains("3 refused");
        assertThat(done.err()).contains("unknown-course");
    }

    @Test
    void triesAgainWhileAServiceIsAwayAndSaysSo() {
        AtomicInteger asked = new AtomicInteger();
        services.answer(request -> asked.incrementAndGet() <= 3 ? new Reply(503, "unavailable") : USUAL);

        Cli done = load(GOAL);

        assertThat(done.exit()).isZero();
        assertThat(done.err()).contains("goals-service at " + services.url() + " does not answer", "answers again");
    }

    @Test
    void givesUpAfterAWhileAndTellsHowToGoOn() {
        services.answer(request -> new Reply(503, "unavailable"));

        Cli done = load("--give-up-after", "1", GOAL);

        assertThat(done.exit()).isEqualTo(2);
        assertThat(done.err()).contains("did not answer for 1 s", "Call the same import again");
    }

    @Test
    void stopsWhenTheTokenIsNotTaken() {
        services.answer(request -> new Reply(401, "unauthenticated"));

        Cli done = load(GOAL, MEASUREMENT);

        assertThat(done.exit()).isEqualTo(2);
        assertThat(done.err()).contains("The token is not accepted");
    }

    @Test
    void endsAMembershipThatWasOpenBefore() {
        load(MEMBER);

        Cli done = load(MEMBER.replace("\"from\"", "\"to\":\"2024-06-01\",\"from\""));

        assertThat(done.exit()).as(done.err()).isZero();
        assertThat(services.log()).contains("POST /patients/p1/care-team/members/pt-1/pcp/2024-01-01/end");
    }

    @Test
    void needsAFile() {
        Cli done = Cli.run(new ImportCommand(), services, folder.resolve("none").toString());

        assertThat(done.exit()).isEqualTo(2);
        assertThat(done.err()).contains("There is no readable file");
    }

    @Test
    void sendsEveryRecordOfAPatientInTheOrderOfTheFile() {
        String[] lines = new String[300];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = MEASUREMENT.replace("\"p1\"", "\"p" + i % 7 + "\",\"id\":\"m" + String.format("%03d", i) + "\"");
        }

        assertThat(load(lines).out()).contains("300 in, 300 of them");
        for (int patient = 0; patient < 7; patient++) {
            String address = "PUT /patients/p" + patient + "/";
            assertThat(services.log().stream().filter(call -> call.startsWith(address)))
                    .isSorted();
        }
    }

    private Cli load(String... linesAndOptions) {
        try {
            List<String> options = List.of(linesAndOptions).stream()
                    .takeWhile(line -> line.startsWith("--") || line.matches("\\d+"))
                    .toList();
            Path file = folder.resolve("records.ndjson");
            Files.write(file, List.of(linesAndOptions).subList(options.size(), linesAndOptions.length));
            String[] args = new String[options.size() + 1];
            options.toArray(args);
            args[options.size()] = file.toString();
            return Cli.run(new ImportCommand(), services, args);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
