package care.plumbline.goals.goal.web;

import static care.plumbline.goals.goal.web.GoalsOverHttp.GOAL;
import static care.plumbline.goals.goal.web.GoalsOverHttp.TOKENS;
import static care.plumbline.goals.goal.web.GoalsOverHttp.answered;
import static care.plumbline.goals.goal.web.GoalsOverHttp.json;
import static care.plumbline.goals.goal.web.GoalsOverHttp.refused;
import static care.plumbline.goals.goal.web.GoalsOverHttp.request;
import static care.plumbline.goals.goal.web.GoalsOverHttp.send;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class GoalStepControllerTest {

    private final GoalsOverHttp http = new GoalsOverHttp();
    private final String goal = http.goals() + "/g1";

    @BeforeEach
    void stateTheGoal() {
        http.put(goal, GOAL);
    }

    @Test
    void aRevisionShowsWhatWasBefore() {
        String revision = "{\"target\":4,\"reason\":\"What others reached\",\"revisedOn\":\"2024-02-01\"}";
        JsonNode revised = answered(http.post(goal + "/revisions", 1, revision), 201);

        assertThat(revised.path("target").asInt()).isEqualTo(4);
        assertThat(revised.path("original").path("target").asInt()).isEqualTo(3);
        assertThat(revised.path("revisions").path(0).toString()).isEqualTo("""
            {"revisedOn":"2024-02-01","author":"gp-1","kind":"made-more-realistic","reason":"What others reached",\
            "before":{"statement":"A day at my desk","target":3,"due":"2024-06-01","importance":3,"difficulty":2},\
            "after":{"statement":"A day at my desk","target":4,"due":"2024-06-01","importance":3,"difficulty":2}}\
            """);
        assertThat(answered(http.post(goal + "/revisions", 2, revision), 200))
                .as("told again")
                .isEqualTo(revised);
    }

    @Test
    void fromAcceptanceToClosure() {
        assertThat(step(1, "/acceptance", "{\"by\":\"patient\",\"on\":\"2024-01-05\"}"))
                .isEqualTo("accepted");
        assertThat(step(2, "/acceptance", "{\"by\":\"provider\",\"on\":\"2024-01-06\"}"))
                .isEqualTo("active");
        assertThat(step(3, "/hold", "{\"reason\":\"Surgery first\",\"on\":\"2024-02-01\"}"))
                .isEqualTo("on-hold");
        assertThat(json(http.get(goal)).path("onHold").toString())
                .isEqualTo("{\"on\":\"2024-02-01\",\"reason\":\"Surgery first\"}");
        assertThat(step(4, "/resumption", "{\"on\":\"2024-03-01\"}")).isEqualTo("active");
        assertThat(step(5, "/closure", "{\"outcome\":\"completed\",\"reason\":\"Reached\"}"))
                .isEqualTo("completed");

        JsonNode closed = json(http.get(goal));
        assertThat(closed.path("acceptedByPatientOn").asString()).isEqualTo("2024-01-05");
        assertThat(closed.path("acceptedByProviderOn").asString()).isEqualTo("2024-01-06");
        assertThat(closed.path("closure").toString()).isEqualTo("{\"on\":\"2024-07-01\",\"reason\":\"Reached\"}");
        assertThat(closed.has("onHold")).isFalse();
    }

    @Test
    void aPatientDoesNotAcceptForAProvider() {
        refused(asPatient("{\"by\":\"provider\"}"), 403, "forbidden", "by own-acceptance");
        assertThat(answered(asPatient("{\"by\":\"patient\"}"), 200)
                        .path("lifecycle")
                        .asString())
                .isEqualTo("accepted");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /revisions  | {"target":4,"reason":"So it is"}
        /acceptance | {"by":"patient"}
        /hold       | {"reason":"Later"}
        /resumption | {}
        /closure    | {"outcome":"cancelled","reason":"Not wanted"}
        """)
    void everyStepNeedsThePresentVersion(String step, String body) {
        refused(http.post(goal + step, body), 428, "version-required");
        refused(http.post(goal + step, 2, body), 412, "stale-version");
        refused(http.post(http.goals() + "/nowhere" + step, 1, body), 404, "unknown-resource");
        assertThat(json(http.get(goal)).path("version").asLong()).isEqualTo(1);
    }

    @Test
    void aStepThatTheStateDoesNotAllowIsAConflict() {
        step(1, "/closure", "{\"outcome\":\"cancelled\",\"reason\":\"Not wanted\"}");

        refused(http.post(goal + "/hold", 2, "{\"reason\":\"Later\"}"), 409, "conflict");
        assertThat(json(http.get(goal)).path("version").asLong()).isEqualTo(2);
    }

    @Test
    void aRevisionThatIsAgainstTheRulesNamesThem() {
        refused(
                http.post(goal + "/revisions", 1, "{\"target\":8,\"reason\":\"Worse\",\"revisedOn\":\"2024-01-01\"}"),
                422,
                "refused",
                "target better-than-baseline",
                "revisedOn not-before-stated",
                "revisedOn not-before-last-revision");
    }

    @Test
    void aStepUnderTheSameKeyIsTakenOnce() {
        String key = UUID.randomUUID().toString();

        assertThat(answered(held(key), 200)).isEqualTo(answered(held(key), 200));
        assertThat(json(http.get(goal)).path("version").asLong()).isEqualTo(2);
    }

    private HttpResponse<String> held(String key) {
        return send(request(goal + "/hold")
                .header("Content-Type", "application/json")
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString("{\"reason\":\"Later\"}")));
    }

    private String step(long version, String step, String body) {
        return answered(http.post(goal + step, version, body), 200)
                .path("lifecycle")
                .asString();
    }

    private HttpResponse<String> asPatient(String body) {
        return send(GoalsOverHttp.anonymous(goal + "/acceptance")
                .header("Authorization", "Bearer " + TOKENS.patient(http.patient()))
                .header("Content-Type", "application/json")
                .header("If-Match", "\"1\"")
                .POST(BodyPublishers.ofString(body)));
    }
}
