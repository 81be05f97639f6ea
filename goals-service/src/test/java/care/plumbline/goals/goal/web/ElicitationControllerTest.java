package care.plumbline.goals.goal.web;

import static care.plumbline.goals.goal.web.GoalsOverHttp.GOAL;
import static care.plumbline.goals.goal.web.GoalsOverHttp.TOKENS;
import static care.plumbline.goals.goal.web.GoalsOverHttp.anonymous;
import static care.plumbline.goals.goal.web.GoalsOverHttp.answered;
import static care.plumbline.goals.goal.web.GoalsOverHttp.refused;
import static care.plumbline.goals.goal.web.GoalsOverHttp.send;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ElicitationControllerTest {

    private final GoalsOverHttp http = new GoalsOverHttp();
    private final String elicitation = "/patients/" + http.patient() + "/elicitation";

    @Test
    void neverAskedIsAStateAndNotAnEmptyList() {
        assertThat(answered(http.get(elicitation), 200).toString())
                .isEqualTo("{\"patient\":\"" + http.patient() + "\",\"state\":\"never-asked\",\"askings\":[]}");
    }

    @Test
    void whoAskedAndWhenIsKept() {
        String asked = "{\"outcome\":\"asked-and-none\",\"askedBy\":\"gp-2\",\"askedOn\":\"2024-01-02\"}";
        JsonNode none = answered(http.post(elicitation, asked), 201);
        assertThat(none.path("state").asString()).isEqualTo("asked-and-none");
        assertThat(none.path("askedBy").asString()).isEqualTo("gp-2");
        assertThat(none.path("askedOn").asString()).isEqualTo("2024-01-02");
        assertThat(answered(http.post(elicitation, asked), 200)).isEqualTo(none);

        http.put(http.goals() + "/g1", GOAL);
        assertThat(answered(http.get(elicitation), 200).path("state").asString())
                .isEqualTo("stated");
    }

    @Test
    void whatContradictsTheGoalsIsRefused() {
        refused(http.post(elicitation, "{\"outcome\":\"stated\"}"), 422, "refused", "outcome has-stated-goal");
        refused(http.post(elicitation, "{}"), 400, "invalid-field", "outcome required");
        refused(http.post(elicitation, "{\"outcome\":\"maybe\"}"), 400, "invalid-field", "outcome one-of");
    }

    @Test
    void theWorkListIsReadInPages() {
        List<String> mine = List.of(http.patient() + "-a", http.patient() + "-b", http.patient() + "-c");
        for (String patient : mine) {
            http.post(
                    "/patients/" + patient + "/elicitation",
                    "{\"outcome\":\"implied-by-clinician\",\"askedOn\":\"2024-01-02\"}");
        }
        List<String> read = new ArrayList<>();
        String address = "/elicitations?state=implied-by-clinician&limit=2";
        while (!address.isEmpty()) {
            HttpResponse<String> page = http.get(address);
            JsonNode body = answered(page, 200);
            body.path("items").forEach(item -> read.add(item.path("patient").asString()));
            address = body.hasNonNull("next")
                    ? "/elicitations?state=implied-by-clinician&limit=2&after="
                            + body.path("next").asString()
                    : "";
        }
        assertThat(read).containsAll(mine).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void onlyStaffReadsTheWorkListAndOperationsTheFigures() {
        String list = "/elicitations?state=never-asked";
        refused(http.get("/elicitations?state=unheard-of"), 400, "invalid-field", "state one-of");
        refused(http.get("/elicitations"), 400, "invalid-field", "state required");
        refused(with(list, TOKENS.operations()), 403, "forbidden");
        refused(with(list, TOKENS.patient(http.patient())), 403, "forbidden");

        JsonNode figures = answered(with("/elicitations/figures", TOKENS.operations()), 200);
        assertThat(figures.has("states")).isTrue();
        refused(with("/elicitations/figures", TOKENS.patient(http.patient())), 403, "forbidden");
        assertThat(with(elicitation, TOKENS.operations()).statusCode()).isEqualTo(403);
    }

    private static HttpResponse<String> with(String path, String token) {
        return send(anonymous(path).header("Authorization", "Bearer " + token).GET());
    }
}
