package care.plumbline.goals.goal.web;

import static care.plumbline.goals.goal.web.GoalsOverHttp.GOAL;
import static care.plumbline.goals.goal.web.GoalsOverHttp.answered;
import static care.plumbline.goals.goal.web.GoalsOverHttp.json;
import static care.plumbline.goals.goal.web.GoalsOverHttp.refused;
import static care.plumbline.goals.goal.web.GoalsOverHttp.request;
import static care.plumbline.goals.goal.web.GoalsOverHttp.send;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class GoalControllerTest {

    private final GoalsOverHttp http = new GoalsOverHttp();

    @Test
    void aGoalIsStatedUnderAnIdOfTheServer() {
        HttpResponse<String> response = http.post(http.goals(), GOAL);

        JsonNode goal = answered(response, 201);
        String address = http.goals() + "/" + goal.path("id").asString();
        assertThat(response.headers().firstValue("Location").map(URI::create).map(URI::getPath))
                .hasValue(address);
        assertThat(response.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(answered(http.get(address), 200)).isEqualTo(goal);
    }

    @Test
    void aGoalIsShownAsItWasStated() {
        assertThat(answered(http.put(http.goals() + "/g1", GOAL), 201).toString())
                .isEqualTo(json(http.get(http.goals() + "/g1")).toString())
                .isEqualTo("""
                    {"id":"g1","version":1,"kind":"PAIN","statement":"A day at my desk","target":3,\
                    "due":"2024-06-01","importance":3,"difficulty":2,"measure":"nrs-pain","baseline":7,\
                    "statedOn":"2024-01-02","expressedBy":"patient","lifecycle":"proposed",\
                    "original":{"statement":"A day at my desk","target":3,"due":"2024-06-01","importance":3,\
                    "difficulty":2},"revisions":[],"workReports":[],"earlierScales":[],\
                    "language":"en","findings":[],"recordedAt":"2024-06-30T22:30:00Z","recordedBy":"gp-1"}\
                    """);
    }

    @Test
    void theSameGoalAgainIsFineAndAnotherUnderItsIdIsNot() {
        http.put(http.goals() + "/g1", GOAL);

        HttpResponse<String> again = http.put(http.goals() + "/g1", GOAL.replace("3,\"baseline", "3.0,\"baseline"));
        assertThat(answered(again, 200).path("version").asLong()).isEqualTo(1);
        assertThat(again.headers().firstValue("ETag")).hasValue("\"1\"");
        refused(
                http.put(http.goals() + "/g1", GOAL.replace("A day", "Two days")),
                409,
                "already-exists-with-other-content");
        assertThat(json(http.get(http.goals() + "/g1")).path("statement").asString())
                .isEqualTo("A day at my desk");
    }

    @Test
    void allGoalsOfAPatientAreOneRead() {
        http.put(http.goals() + "/g1", GOAL);
        http.put(http.goals() + "/g2", GOAL.replace("PAIN", "OTHER"));

        HttpResponse<String> response = http.get(http.goals());
        JsonNode all = answered(response, 200);
        assertThat(all.path("patient").asString()).isEqualTo(http.patient());
        assertThat(all.path("goals").valueStream().map(goal -> goal.path("id").asString()))
                .containsExactly("g1", "g2");
        assertThat(response.headers().firstValue("ETag")).hasValue("\"2\"");

        assertThat(send(request(http.goals()).header("If-None-Match", "\"2\"").GET())
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void aPatientNobodyHeardOfHasNoGoals() {
        HttpResponse<String> response = http.get(http.goals());

        assertThat(answered(response, 200).path("goals").isEmpty()).isTrue();
        assertThat(response.headers().firstValue("ETag")).hasValue("\"0\"");
    }

    @Test
    void aGoalThatIsNotThereIsUnknown() {
        refused(http.get(http.goals() + "/g1"), 404, "unknown-resource");
    }

    @Test
    void aPostUnderTheSameKeyIsOneGoal() {
        String key = UUID.randomUUID().toString();
        HttpResponse<String> first = send(keyed(key, GOAL));
        HttpResponse<String> again = send(keyed(key, GOAL));

        assertThat(answered(again, 201)).isEqualTo(answered(first, 201));
        assertThat(json(http.get(http.goals())).path("goals").size()).isEqualTo(1);
        refused(send(keyed(key, GOAL.replace("A day", "Two days"))), 422, "idempotency-key-reused");
    }

    @Test
    void aGoalIsStatedOnTheDateOfTheDeployment() {
        String noDue = GOAL.replace("\"due\":\"2024-06-01\",", "");
        answered(http.put(http.goals() + "/g1", noDue.replace("2024-01-02", "2024-07-01")), 201);
        refused(
                http.put(http.goals() + "/g2", noDue.replace("2024-01-02", "2024-07-02")),
                422,
                "refused",
                "statedOn not-in-the-future");
        HttpResponse<String> instant =
                http.put(http.goals() + "/g3", noDue.replace("2024-01-02", "2024-06-30T22:10:00Z"));
        assertThat(answered(instant, 201).path("statedOn").asString()).isEqualTo("2024-07-01");
    }

    private HttpRequest.Builder keyed(String key, String body) {
        return request(http.goals())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body));
    }
}
