package care.plumbline.goals.question.web;

import static care.plumbline.goals.question.web.QuestionsOverHttp.TOKENS;
import static care.plumbline.goals.question.web.QuestionsOverHttp.answered;
import static care.plumbline.goals.question.web.QuestionsOverHttp.refused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class QuestionControllerTest {

    private static final String QUESTION = """
        {"text":"May I lift my child?","askedOn":"2024-01-03","forProvider":"pt-7","dueBy":"2024-01-08"}\
        """;
    private static final String ANSWER = "{\"answer\":\"Yes\",\"on\":\"2024-01-04\"}";

    private final QuestionsOverHttp http = new QuestionsOverHttp();
    private final String questions = "/patients/" + http.patient() + "/questions";

    @Test
    void aQuestionIsAskedAndAnswered() {
        JsonNode asked = answered(http.put(questions + "/q1", QUESTION), 201);
        assertThat(asked.toString()).isEqualTo("""
            {"patient":"%s","id":"q1","version":1,"text":"May I lift my child?","askedOn":"2024-01-03",\
            "by":"patient","forProvider":"pt-7","dueBy":"2024-01-08","state":"open",\
            "recordedAt":"2024-06-30T22:30:00Z","recordedBy":"gp-1"}\
            """.formatted(http.patient()));
        assertThat(answered(http.put(questions + "/q1", QUESTION), 200)).isEqualTo(asked);
        refused(
                http.put(questions + "/q1", QUESTION.replace("child", "dog")),
                409,
                "already-exists-with-other-content");

        JsonNode closed = answered(http.post(questions + "/q1/answer", 1, ANSWER), 200);
        assertThat(closed.path("state").asString()).isEqualTo("answered");
        assertThat(closed.path("answer").asString()).isEqualTo("Yes");
        assertThat(closed.path("closedOn").asString()).isEqualTo("2024-01-04");
        assertThat(answered(http.get(questions + "/q1"), 200)).isEqualTo(closed);
        assertThat(answered(http.get(questions), 200).path("questions").size()).isEqualTo(1);
    }

    @Test
    void aQuestionMayBeDropped() {
        JsonNode asked = answered(http.post(questions, QUESTION), 201);
        String address = questions + "/" + asked.path("id").asString();

        assertThat(answered(http.post(address + "/drop", 1, "{\"reason\":\"Asked twice\"}"), 200)
                        .path("state")
                        .asString())
                .isEqualTo("dropped");
        refused(http.post(address + "/answer", 2, ANSWER), 409, "conflict");
        refused(http.post(address + "/answer", 1, ANSWER), 412, "stale-version");
        refused(http.post(questions + "/nowhere/answer", 1, ANSWER), 404, "unknown-resource");
    }

    @Test
    void whatIsAgainstTheRulesNamesThem() {
        refused(http.put(questions + "/q1", "{}"), 400, "invalid-field", "text required", "askedOn required");
        refused(
                http.put(questions + "/q1", "{\"text\":\"So?\",\"askedOn\":\"2024-01-03\",\"goal\":\"g9\"}"),
                422,
                "refused",
                "goal known-goal");
        refused(
                http.put(questions + "/q1", "{\"text\":\"So?\",\"askedOn\":\"2024-01-03\",\"course\":\"c9\"}"),
                422,
                "unknown-course",
                "course known-course");
    }

    @Test
    void aProviderSeesWhatWaitsForThem() {
        http.put(questions + "/q1", QUESTION);
        http.put(questions + "/q2", QUESTION.replace("pt-7", "gp-7"));

        assertThat(mine("pt-7")).isEqualTo("[\"q1\"]");
        answered(http.post(questions + "/q1/answer", 1, ANSWER), 200);
        assertThat(mine("pt-7")).isEqualTo("[]");
        refused(http.get("/questions"), 400, "invalid-field", "provider required");
    }

    @Test
    void othersDoNotSeeThem() {
        refused(http.as(TOKENS.patient("somebody-else"), questions), 404, "unknown-resource");
        refused(http.as(TOKENS.operations(), questions), 403, "forbidden");
        refused(http.as(TOKENS.operations(), "/questions?provider=pt-7"), 403, "forbidden");
        refused(http.as(TOKENS.patient(http.patient()), "/questions?provider=pt-7"), 403, "forbidden");
    }

    private String mine(String provider) {
        JsonNode page = answered(http.get("/questions?limit=200&provider=" + provider), 200);
        return page.path("items")
                .valueStream()
                .filter(item -> item.path("patient").asString().equals(http.patient()))
                .flatMap(item -> item.path("questions").valueStream())
                .map(question -> question.path("id").toString())
                .toList()
                .toString();
    }
}
