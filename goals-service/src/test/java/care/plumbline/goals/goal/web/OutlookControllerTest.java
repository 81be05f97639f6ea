package care.plumbline.goals.goal.web;

import static care.plumbline.goals.goal.Ana.course;
import static care.plumbline.goals.goal.web.GoalsOverHttp.GOAL;
import static care.plumbline.goals.goal.web.GoalsOverHttp.OUTLOOK;
import static care.plumbline.goals.goal.web.GoalsOverHttp.answered;
import static care.plumbline.goals.goal.web.GoalsOverHttp.json;
import static care.plumbline.goals.goal.web.GoalsOverHttp.refused;
import static care.plumbline.goals.goal.web.GoalsOverHttp.request;
import static care.plumbline.goals.goal.web.GoalsOverHttp.send;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OutlookControllerTest {

    private final GoalsOverHttp http = new GoalsOverHttp();
    private final String outlooks = http.goals() + "/g1/outlooks";

    @BeforeEach
    void stateTheGoal() {
        http.put(http.goals() + "/g1", GOAL);
    }

    @Test
    void anOutlookIsStatedAndShownWithItsGoal() {
        http.learn(course("c1", 1, null));
        HttpResponse<String> response = http.put(outlooks + "/o1", OUTLOOK);

        assertThat(answered(response, 201).toString()).isEqualTo("""
            {"id":"o1","goal":"g1","course":"c1","hope":0,"expected":3,"likelihood":70,"smallestWorthwhile":2,\
            "statedOn":"2024-01-03","baseline":7,"chance":{"treatment":"exercise-general","version":1,\
            "probability":0.2023,"band":"ambitious"},"findings":[],"recordedAt":"2024-06-30T22:30:00Z","recordedBy":"gp-1","sealedFor":[]}\
            """);
        assertThat(response.headers().firstValue("Location").map(URI::create).map(URI::getPath))
                .hasValue(outlooks + "/o1");
        assertThat(answered(http.get(outlooks + "/o1"), 200)).isEqualTo(json(response));
        assertThat(json(http.get(http.goals()))
                        .path("goals")
                        .path(0)
                        .path("outlooks")
                        .path(0))
                .isEqualTo(json(response));
    }

    @Test
    void theSameOutlookAgainIsFineAndAnotherUnderItsIdIsNot() {
        http.learn(course("c1", 1, null));
        http.put(outlooks + "/o1", OUTLOOK);

        answered(http.put(outlooks + "/o1", OUTLOOK.replace("70", "70.0")), 200);
        refused(http.put(outlooks + "/o1", OUTLOOK.replace("70", "80")), 409, "already-exists-with-other-content");
    }

    @Test
    void aPostUnderTheSameKeyIsOneOutlook() {
        http.learn(course("c1", 1, null));
        String key = UUID.randomUUID().toString();

        assertThat(answered(posted(key), 201)).isEqualTo(answered(posted(key), 201));
        assertThat(json(http.get(http.goals()))
                        .path("goals")
                        .path(0)
                        .path("outlooks")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void aCourseNotHeardOfMayStillBeOnItsWay() {
        refused(http.put(outlooks + "/o1", OUTLOOK), 422, "unknown-course", "course known-course");
        http.learn(course("c1", 1, null));
        answered(http.put(outlooks + "/o1", OUTLOOK), 201);
    }

    @Test
    void afterTheFirstSessionTheCourseIsSealed() {
        http.learn(course("c1", 1, "2024-01-08"));
        String sameDay = OUTLOOK.replace("2024-01-03", "2024-01-08");

        answered(http.put(outlooks + "/o1", OUTLOOK), 201);
        answered(http.put(outlooks + "/o2", sameDay), 201);
        refused(
                http.put(outlooks + "/o3", OUTLOOK.replace("2024-01-03", "2024-01-09")),
                409,
                "sealed",
                "statedOn sealed");
        answered(http.put(outlooks + "/o2", sameDay), 200);

        JsonNode goals = json(http.get(http.goals()));
        assertThat(goals.path("goals")
                        .path(0)
                        .path("outlooks")
                        .valueStream()
                        .map(outlook -> outlook.path("id").asString() + outlook.path("sealedFor")))
                .containsExactly("o1[]", "o2[\"c1\"]");
        assertThat(goals.path("courses").toString())
                .isEqualTo("[{\"id\":\"c1\",\"version\":1,\"startedOn\":\"2024-01-08\"}]");
    }

    @Test
    void whatIsAgainstTheRulesNamesThem() {
        refused(
                http.put(outlooks + "/o1", "{\"hope\":-1,\"expected\":10.5,\"statedOn\":\"2024-01-01\"}"),
                422,
                "refused",
                "hope within-range",
                "expected within-range",
                "statedOn not-before-goal");
        refused(http.put(outlooks + "/o1", "{\"statedOn\":\"2024-01-03\"}"), 422, "refused", "body says-something");
        refused(http.get(outlooks + "/o1"), 404, "unknown-resource");
    }

    @Test
    void anOutlookBelongsToOneGoal() {
        http.put(http.goals() + "/g2", GOAL);
        http.put(outlooks + "/o1", "{\"hope\":1,\"statedOn\":\"2024-01-03\"}");

        refused(http.get(http.goals() + "/g2/outlooks/o1"), 404, "unknown-resource");
        refused(
                http.put(http.goals() + "/nowhere/outlooks/o2", "{\"hope\":1,\"statedOn\":\"2024-01-03\"}"),
                404,
                "unknown-resource");
    }

    @Test
    void whatIsBeyondTheEvidenceIsFoundAndNeverRefused() {
        http.learn(course("c1", 1, null));
        http.hear("m1", "nrs-pain", "7", "2024-01-03");
        JsonNode outlook = answered(http.put(outlooks + "/o1", """
            {"course":"c1","expected":2,"likelihood":100,"statedOn":"2024-01-03","by":"2024-01-31",
             "words":"This will cure me."}\
            """), 201);

        assertThat(outlook.path("findings")
                        .valueStream()
                        .map(finding -> finding.path("rule").asString()))
                .containsExactly("certainty", "cure", "before-window", "beyond-evidence");
        assertThat(outlook.path("chance").path("band").asString()).isEqualTo("unlikely");
        assertThat(outlook.path("words").asString()).isEqualTo("This will cure me.");
        refused(
                http.put(outlooks + "/o2", "{\"words\":\"So\",\"language\":\"tlh\",\"statedOn\":\"2024-01-03\"}"),
                422,
                "refused",
                "language known-language");
    }

    @Test
    void theHistoryShowsHowExpectationsMoveAgainstTheScores() {
        http.put(outlooks + "/o1", "{\"expected\":3,\"statedOn\":\"2024-01-03\"}");
        http.put(outlooks + "/o2", "{\"expected\":5,\"statedOn\":\"2024-04-01\"}");
        http.hear("m2", "nrs-pain", "6", "2024-03-01");

        JsonNode history = answered(http.get(outlooks), 200);
        assertThat(history.path("outlooks")
                        .valueStream()
                        .map(each -> each.path("outlook").path("id").asString()))
                .containsExactly("o1", "o2");
        assertThat(history.path("expected").toString()).isEqualTo("{\"direction\":\"falling\",\"moved\":-2}");
        assertThat(history.path("outlooks").path(1).path("improvementExpected").asInt())
                .isEqualTo(1);
        assertThat(history.path("latest").toString()).isEqualTo("{\"value\":6,\"observedOn\":\"2024-03-01\"}");
        refused(http.get(http.goals() + "/nowhere/outlooks"), 404, "unknown-resource");
    }

    private HttpResponse<String> posted(String key) {
        return send(request(outlooks)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(OUTLOOK)));
    }
}
