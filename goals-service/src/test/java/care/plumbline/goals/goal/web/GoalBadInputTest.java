package care.plumbline.goals.goal.web;

import static care.plumbline.goals.goal.web.GoalsOverHttp.GOAL;
import static care.plumbline.goals.goal.web.GoalsOverHttp.OUTLOOK;
import static care.plumbline.goals.goal.web.GoalsOverHttp.json;
import static care.plumbline.goals.goal.web.GoalsOverHttp.refused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever comes in, the answer names the field and the rule, and nothing changes.
class GoalBadInputTest {

    private final GoalsOverHttp http = new GoalsOverHttp();

    @BeforeEach
    void stateTheGoal() {
        http.put(http.goals() + "/g1", GOAL);
    }

    @AfterEach
    void nothingHasChanged() {
        assertThat(http.get(http.goals()).headers().firstValue("ETag")).hasValue("\"1\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "kind":"PAIN"             | "kind":"pain"               | invalid-field | kind one-of
            "kind":"PAIN"             | "kind":1                    | invalid-field | kind one-of
            "kind":"PAIN"             | "colour":"red"              | unknown-field | colour unknown-member
            "statement":"A day at my desk" | "statement":" "        | invalid-field | statement required
            "statement":"A day at my desk" | "statement":7          | invalid-field | statement type
            "measure":"nrs-pain"      | "measure":"nrs pain"        | invalid-field | measure identifier
            "measure":"nrs-pain"      | "measure":null              | invalid-field | measure required
            "target":3                | "target":"3"                | invalid-field | target type
            "target":3                | "target":null               | invalid-field | target required
            "importance":3            | "importance":4              | invalid-field | importance range
            "difficulty":2            | "difficulty":-1             | invalid-field | difficulty range
            "due":"2024-06-01"        | "due":"2024-02-30"          | invalid-field | due date
            "statedOn":"2024-01-02"   | "statedOn":"tomorrow"       | invalid-field | statedOn date
            "statedOn":"2024-01-02"   | "expressedBy":"nobody"      | invalid-field | expressedBy one-of
            "target":3                | "target":-1                 | refused       | target within-range
            "target":3                | "target":7                  | refused       | target better-than-baseline
            "measure":"nrs-pain"      | "measure":"happiness"       | refused       | measure known-measure
            "due":"2024-06-01"        | "due":"2024-01-01"          | refused       | due not-before-stated
            """)
    void namesWhatIsWrongWithAGoal(String right, String wrong, String slug, String rule) {
        assertThat(GOAL).contains(right);
        int status = slug.equals("refused") ? 422 : 400;

        refused(http.put(http.goals() + "/g2", GOAL.replace(right, wrong)), status, slug, rule);
        refused(http.post(http.goals(), GOAL.replace(right, wrong)), status, slug, rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "likelihood":70           | "likelihood":101            | likelihood range
            "likelihood":70           | "likelihood":-1             | likelihood range
            "smallestWorthwhile":2    | "smallestWorthwhile":0      | smallestWorthwhile range
            "hope":0                  | "hope":"none"               | hope type
            "course":"c1"             | "course":"../c1"            | course identifier
            "statedOn":"2024-01-03"   | "statedOn":null             | statedOn required
            """)
    void namesWhatIsWrongWithAnOutlook(String right, String wrong, String rule) {
        assertThat(OUTLOOK).contains(right);

        refused(http.put(http.goals() + "/g1/outlooks/o1", OUTLOOK.replace(right, wrong)), 400, "invalid-field", rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /revisions  | {"target":4}                                       | reason required
            /revisions  | {"statement":" ","reason":"So"}                    | statement pattern
            /revisions  | {"kind":"better","reason":"So"}                    | kind one-of
            /acceptance | {}                                                 | by required
            /acceptance | {"by":"payer"}                                     | by one-of
            /hold       | {"reason":""}                                      | reason required
            /resumption | {"on":"2024-13-01"}                                | on date
            /closure    | {"reason":"Done"}                                  | outcome required
            /closure    | {"outcome":"done","reason":"Done"}                 | outcome one-of
            """)
    void namesWhatIsWrongWithAStep(String step, String body, String rule) {
        refused(http.post(http.goals() + "/g1" + step, 1, body), 400, "invalid-field", rule);
    }

    @Test
    void refusesStatementsAndReasonsThatAreTooLong() {
        String long1001 = "x".repeat(1001);
        refused(
                http.post(http.goals(), GOAL.replace("A day at my desk", long1001)),
                400,
                "invalid-field",
                "statement size");
        refused(
                http.post(http.goals() + "/g1/hold", 1, "{\"reason\":\"" + long1001 + "\"}"),
                400,
                "invalid-field",
                "reason size");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-g", "g%20g", "g$g", "%C3%A4"})
    void refusesIdsThatAreNone(String id) {
        refused(http.put(http.goals() + "/" + id, GOAL), 400, "invalid-field", "goal identifier");
        refused(http.put(http.goals() + "/g1/outlooks/" + id, OUTLOOK), 400, "invalid-field", "outlook identifier");
        refused(http.get("/patients/" + id + "/goals"), 400, "invalid-field", "patient identifier");
    }

    @Test
    void refusesWhatIsNoJson() {
        refused(http.post(http.goals(), "{\"kind\":"), 400, "malformed-json", "body json");
        refused(http.post(http.goals(), ""), 400, "malformed-json", "body required");
    }

    @Test
    void aProblemRepeatsNothingOfWhatWasSent() {
        String secret = "the-secret-statement";
        String answer = http.post(http.goals(), GOAL.replace("\"kind\":\"PAIN\"", "\"kind\":\"" + secret + "\""))
                .body();

        assertThat(json(http.get(http.goals())).path("goals").size()).isEqualTo(1);
        assertThat(answer).doesNotContain(secret);
    }
}
