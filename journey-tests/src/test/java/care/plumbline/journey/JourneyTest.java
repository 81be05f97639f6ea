package care.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.journey.http.Answer;
import care.plumbline.journey.http.Client;
import care.plumbline.journey.http.Tokens;
import care.plumbline.journey.report.CsvReport;
import care.plumbline.journey.report.JsonReport;
import care.plumbline.journey.report.Line;
import care.plumbline.journey.report.Recomputation;
import care.plumbline.journey.running.Plumbline;
import care.plumbline.journey.running.Program;
import care.plumbline.journey.running.Running;
import care.plumbline.journey.running.Service;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// The demo patient's story, as `./plumbline demo` plays it, and her care team's report cell by cell as
/// docs/vocabulary.md has it. Its worked example is the first course: baseline 7, result 5, the patient expected 3, the
/// provider 5.
@ExtendWith(Running.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneyTest {
    private static final String REPORT = "/patients/p1/report";
    private static final String DAY = "2024-05-22";

    private final Plumbline plumbline;
    private final Client client;
    private Program.Ended demo = new Program.Ended(-1, "", "");

    JourneyTest(Plumbline plumbline) {
        this.plumbline = plumbline;
        this.client = new Client(plumbline, new Tokens(plumbline).provider("gp-1"));
    }

    @BeforeAll
    void play() {
        demo = plumbline.command("demo");
        assertThat(demo.exit()).as(demo.toString()).isZero();
    }

    @Test
    void everyCellIsRight() {
        // goal course measure phase           base now imp pct  change     imp.  error reached sust | role provider exp
        // dist fulfilment class why | hope dist
        assertThat(lines(DAY)).containsExactlyElementsOf(Line.table("""
            g1 c1 nrs-pain JUDGEABLE             7 5 2 28.6 NO_CHANGE        false false false false | patient    -     3     2    SHORT_OF    NO_EFFECT -        | 0 5
            g1 c1 nrs-pain JUDGEABLE             7 5 2 28.6 NO_CHANGE        false false false false | delivering pt-1  5     0    AS_EXPECTED MET       -        | - -
            g1 c1 nrs-pain JUDGEABLE             7 5 2 28.6 NO_CHANGE        false false false false | pcp        gp-1  4     1    AS_EXPECTED MET       -        | - -
            g1 c1 nrs-pain JUDGEABLE             7 5 2 28.6 NO_CHANGE        false false false false | evidence   -     4.7   0.3  AS_EXPECTED MET       -        | - -
            g1 c3 nrs-pain STOPPED_BEFORE_WINDOW 5 - - -    -                -     -     -     -     | patient    -     4     -    -           -         -        | 0 -
            g1 c3 nrs-pain STOPPED_BEFORE_WINDOW 5 - - -    -                -     -     -     -     | delivering gp-1  4     -    -           -         -        | - -
            g1 c3 nrs-pain STOPPED_BEFORE_WINDOW 5 - - -    -                -     -     -     -     | member     pt-1  -     -    NOT_STATED  -         NOT_SAID | - -
            g1 c3 nrs-pain STOPPED_BEFORE_WINDOW 5 - - -    -                -     -     -     -     | member     psy-1 -     -    NOT_STATED  -         NOT_SAID | - -
            g1 c3 nrs-pain STOPPED_BEFORE_WINDOW 5 - - -    -                -     -     -     -     | evidence   -     3.275 -    -           -         -        | - -
            g1 c4 nrs-pain TOO_EARLY             6 - - -    -                -     -     -     -     | patient    -     2     -    -           -         -        | 0 -
            g1 c4 nrs-pain TOO_EARLY             6 - - -    -                -     -     -     -     | delivering ac-1  -     -    NOT_STATED  -         NOT_SAID | - -
            g1 c4 nrs-pain TOO_EARLY             6 - - -    -                -     -     -     -     | pcp        gp-1  -     -    NOT_STATED  -         NOT_SAID | - -
            g1 c4 nrs-pain TOO_EARLY             6 - - -    -                -     -     -     -     | member     pt-1  -     -    NOT_STATED  -         NOT_SAID | - -
            g1 c4 nrs-pain TOO_EARLY             6 - - -    -                -     -     -     -     | member     psy-1 -     -    NOT_STATED  -         NOT_SAID | - -
            g1 c4 nrs-pain TOO_EARLY             6 - - -    -                -     -     -     -     | evidence   -     -     -    NOT_STATED  -         NO_EVIDENCE | - -
            g2 c1 psfs     JUDGEABLE             3 6 3 100  GREATLY_IMPROVED true  -     false false | patient    -     7     1    AS_EXPECTED MET       -        | 10 4
            g2 c1 psfs     JUDGEABLE             3 6 3 100  GREATLY_IMPROVED true  -     false false | delivering pt-1  5     -1   AS_EXPECTED MET       -        | - -
            g2 c1 psfs     JUDGEABLE             3 6 3 100  GREATLY_IMPROVED true  -     false false | pcp        gp-1  -     -    NOT_STATED  -         NOT_SAID | - -
            g2 c1 psfs     JUDGEABLE             3 6 3 100  GREATLY_IMPROVED true  -     false false | evidence   -     -     -    NOT_STATED  -         NO_EVIDENCE | - -
            g2 c2 psfs     EARLY_SIGNAL          4 6 2 50   GREATLY_IMPROVED true  -     -     -     | patient    -     -     -    NOT_STATED  -         NOT_ASKED | - -
            g2 c2 psfs     EARLY_SIGNAL          4 6 2 50   GREATLY_IMPROVED true  -     -     -     | delivering psy-1 -     -    NOT_STATED  -         NOT_SAID | - -
            g2 c2 psfs     EARLY_SIGNAL          4 6 2 50   GREATLY_IMPROVED true  -     -     -     | pcp        gp-1  -     -    NOT_STATED  -         NOT_SAID | - -
            g2 c2 psfs     EARLY_SIGNAL          4 6 2 50   GREATLY_IMPROVED true  -     -     -     | member     pt-1  -     -    NOT_STATED  -         NOT_SAID | - -
            g2 c2 psfs     EARLY_SIGNAL          4 6 2 50   GREATLY_IMPROVED true  -     -     -     | evidence   -     -     -    NOT_STATED  -         NO_EVIDENCE | - -
            g3 -  nrs-pain -                     - - - -    -                -     -     -     -     | -          -     -     -    -           -         -        | - -
            -  c1 rmdq-24  JUDGEABLE             13 8 5 38.5 IMPROVED        true  -     -     -     | evidence   -     9.5   -1.5 AS_EXPECTED MET       -        | - -
            """));
    }

    @Test
    void tellsWhatIsMissingAndWhenOneCanJudge() {
        JsonNode report = json(DAY);
        assertThat(report.at("/missing/count").asInt()).isEqualTo(49);
        assertThat(report.at("/missing/ofCombinations").asInt()).isEqualTo(34);
        assertThat(report.at("/missing/byKind").toString())
                .isEqualTo(
                        "{\"baseline\":2,\"course\":1,\"delivering-provider-expectation\":14,\"evidence-expectation\":9,"
                                + "\"other-provider-expectation\":16,\"patient-expectation\":7}");
        assertThat(report.at("/goals/0/courses/2/judgement/judgeableFrom").asString())
                .isEqualTo("2024-07-29");
        assertThat(report.at("/goals/0/courses/2/judgement/daysUntilJudgeable").asInt())
                .isEqualTo(68);
        assertThat(report.at("/goals/1/courses/1/judgement/judgeableFrom").asString())
                .isEqualTo("2024-08-05");
    }

    /// Exercise and mindfulness; mindfulness and duloxetine; mindfulness and acupuncture.
    @Test
    void whatRanTogetherHasARowForEachGoalOfItsCourses() {
        assertThat(combinations(json(DAY).path("goals").path(0)))
                .containsExactly(
                        "2 c1+c2 2024-02-05 2024-04-01 NO_BASELINE patient:PARTS_ONLY delivering:PARTS_ONLY"
                                + " delivering:NOT_SAID pcp:PARTS_ONLY evidence:PARTS_ONLY",
                        "4 c2+c3 2024-04-08 2024-04-15 STOPPED_BEFORE_WINDOW patient:PARTS_ONLY delivering:NOT_SAID"
                                + " delivering:PARTS_ONLY member:NOT_SAID evidence:PARTS_ONLY",
                        "6 c2+c4 2024-05-06  TOO_EARLY patient:PARTS_ONLY delivering:NOT_SAID delivering:NOT_SAID"
                                + " pcp:NOT_SAID member:NOT_SAID evidence:NO_EVIDENCE");
        assertThat(combinations(json(DAY).path("goals").path(1)))
                .containsExactly(
                        "2 c1+c2 2024-02-05 2024-04-01 EARLY_SIGNAL patient:PARTS_ONLY delivering:PARTS_ONLY"
                                + " delivering:NOT_SAID pcp:NOT_SAID evidence:NO_EVIDENCE",
                        "4 c2+c3 2024-04-08 2024-04-15 STOPPED_BEFORE_WINDOW patient:NOT_ASKED delivering:NOT_SAID"
                                + " delivering:NOT_SAID member:NOT_SAID evidence:NO_EVIDENCE",
                        "6 c2+c4 2024-05-06  NO_BASELINE patient:NOT_ASKED delivering:NOT_SAID delivering:NOT_SAID"
                                + " pcp:NOT_SAID member:NOT_SAID evidence:NO_EVIDENCE");
        assertThat(combinations(json(DAY).path("goals").path(2))).isEmpty();
    }

    private static Stream<String> combinations(JsonNode goal) {
        return goal.path("combinations")
                .valueStream()
                .map(one -> one.path("trial").asInt() + " "
                        + one.path("courses")
                                .valueStream()
                                .map(course -> course.path("course").asString())
                                .collect(Collectors.joining("+"))
                        + " " + one.path("from").asString() + " "
                        + one.path("to").asString() + " "
                        + one.at("/judgement/phase").asString() + " "
                        + one.path("expectations")
                                .valueStream()
                                .map(cell -> cell.path("role").asString() + ":"
                                        + cell.path("expected").asString()
                                        + cell.at("/notStated/code").asString())
                                .collect(Collectors.joining(" ")));
    }

    @Test
    void tellsHowFreshEachSourceIs() {
        assertThat(json(DAY)
                        .path("freshness")
                        .valueStream()
                        .map(one -> one.path("source").asString()))
                .containsExactly("goals", "treatments", "providers", "outcomes");
        assertThat(json(DAY).path("freshness"))
                .allSatisfy(one -> assertThat(one.has("newestEvent")).isTrue());
    }

    /// Day 41, 42, 83 and 84 of the first course, whose window is weeks 6 to 12.
    @ParameterizedTest
    @CsvSource({
        "2024-01-07, NOT_STARTED,  -, -",
        "2024-01-08, TOO_EARLY,    7, -",
        "2024-02-18, TOO_EARLY,    7, -",
        "2024-02-19, EARLY_SIGNAL, 7, 6",
        "2024-03-31, EARLY_SIGNAL, 7, 6",
        "2024-04-01, JUDGEABLE,    7, 5",
    })
    void knowsWhatWasSoOnAnyDay(String day, String phase, String baseline, String observed) {
        assertThat(lines(day))
                .filteredOn(line -> line.text().startsWith("g1 c1 "))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.text())
                        .startsWith("g1 c1 nrs-pain " + phase + " " + baseline + " " + observed + " "));
        boolean verdict = phase.equals("JUDGEABLE");
        assertThat(lines(day))
                .filteredOn(line -> line.text().startsWith("g1 c1 "))
                .anyMatch(line -> line.text().contains(" NO_EFFECT ") == verdict)
                .noneMatch(line -> !verdict
                        && (line.text().contains(" MET ") || line.text().contains(" SHORT_OF ")));
    }

    @Test
    void knowsNothingBeforeAnythingWasStated() {
        assertThat(json("2023-12-31").path("goals")).isEmpty();
        assertThat(lines("2024-01-02")).containsExactlyElementsOf(Line.table("""
            g1 - nrs-pain - - - - - - - - - - - - - - - - - - -
            g2 - psfs     - - - - - - - - - - - - - - - - - - -
            g3 - nrs-pain - - - - - - - - - - - - - - - - - - -
            """));
    }

    @ParameterizedTest
    @CsvSource({"2024-01-02", "2024-02-19", "2024-04-01", DAY})
    void csvHoldsTheSameCells(String day) {
        assertThat(CsvReport.lines(report(day, "csv").body())).isEqualTo(lines(day));
    }

    @Test
    void formatsAreChosenByParameterOrAccept() {
        assertThat(report(DAY, "json").header("Content-Type")).startsWith("application/json");
        assertThat(report(DAY, "csv").header("Content-Type")).isEqualTo("text/csv;charset=utf-8");
        assertThat(report(DAY, "text").header("Content-Type")).isEqualTo("text/plain;charset=utf-8");
        String path = REPORT + "?asOf=" + DAY;
        assertThat(client.get(Service.OUTCOMES, path, Map.of("Accept", "text/csv"))
                        .ok()
                        .body())
                .isEqualTo(report(DAY, "csv").body());
        assertThat(withoutTime(client.get(Service.OUTCOMES, path, Map.of("Accept", "text/plain"))
                        .ok()
                        .body()))
                .isEqualTo(withoutTime(report(DAY, "text").body()));
    }

    @Test
    void aClinicianCanReadIt() {
        assertThat(demo.out().lines().map(line -> line.strip().replaceAll(" +", " ")))
                .contains(
                        "Outcome report of patient p1 as of 2024-05-22",
                        "Patient 3 70 % 0 (5 short) 5 2 short short of it no effect",
                        "Paula Tern [pt-1], delivering 5 60 % 5 0 as expected met",
                        "Gita Pine [gp-1], primary care 4 40 % 5 1 short as expected met",
                        "Evidence 4.7 - 5 0.3 short as expected met",
                        "g1 c3 Duloxetine (SNRI) stopped early 5 -> ? - - -",
                        "g1 c4 Acupuncture too early, from 2024-07-29 6 -> ? too early not stated not stated");
        assertThat(demo.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(120));
    }

    @Test
    void theVerbPrintsTheSameReport() {
        for (String format : List.of("text", "json", "csv")) {
            Program.Ended printed = plumbline.command("report", "p1", "--as-of", DAY, "--format", format);
            assertThat(printed.exit()).as(printed.toString()).isZero();
            assertThat(withoutTime(printed.out().strip()))
                    .isEqualTo(withoutTime(report(DAY, format).body().strip()));
        }
    }

    @Test
    void herFirstPcpHandedOverWithoutADayBetween() {
        JsonNode continuity = providers("/patients/p1/care-team/continuity?asOf=" + DAY);
        assertThat(continuity.at("/pcp/gaps")).isEmpty();
        assertThat(continuity.at("/pcp/changes").toString()).contains("gp-9", "gp-1", "2023-05-01");
        assertThat(providers("/patients/p1/care-team").at("/handovers/0/reason").asString())
                .isEqualTo("Otto Rowan retires.");
    }

    @Test
    void whoOffersATreatmentIsKnownAndWhatIsOutsideTheUsualIsMarked() {
        assertThat(providers("/patients/p1/care-team/offers?treatment=acupuncture")
                        .path("inTeam")
                        .valueStream()
                        .map(one -> one.path("provider").asString() + " "
                                + one.path("outsideUsual").asBoolean()))
                .containsExactlyInAnyOrder("ac-1 false", "gp-1 true");
    }

    @Test
    void playingItAgainChangesNothing() {
        String goals = client.get(Service.GOALS, "/patients/p1/goals").ok().body();
        Program.Ended again = plumbline.command("demo", "--quiet");
        assertThat(again.exit()).as(again.toString()).isZero();
        assertThat(client.get(Service.GOALS, "/patients/p1/goals").ok().body()).isEqualTo(goals);
        assertThat(again.out()).contains("Outcome report of patient p1 as of 2024-05-22");
    }

    /// The recomputation that other tests rely on agrees with the report that is checked by hand here.
    @Test
    void anIndependentRecomputationSaysTheSame() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Client integration = new Client(plumbline, new Tokens(plumbline).integration());
        assertThat(new Recomputation(integration, today).lines("p1"))
                .containsExactlyInAnyOrderElementsOf(lines(today.toString()));
    }

    private JsonNode providers(String path) {
        return client.get(Service.PROVIDERS, path).ok().json();
    }

    private List<Line> lines(String day) {
        return JsonReport.lines(json(day));
    }

    private JsonNode json(String day) {
        return report(day, "json").json();
    }

    private Answer report(String day, String format) {
        return client.get(Service.OUTCOMES, REPORT + "?asOf=" + day + "&format=" + format)
                .ok();
    }

    /// When it was made, and how much news of others was under way, differs from one to the next.
    private static String withoutTime(String report) {
        return report.replaceAll("\"generatedAt\":\"[^\"]*\"", "")
                .replaceAll("\"eventsBehind\":\\d+", "")
                .replaceAll("(?s)Newest of what it rests on.*?\n\n", "");
    }
}
