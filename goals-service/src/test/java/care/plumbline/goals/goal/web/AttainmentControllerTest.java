package care.plumbline.goals.goal.web;

import static care.plumbline.goals.goal.web.GoalsOverHttp.GOAL;
import static care.plumbline.goals.goal.web.GoalsOverHttp.answered;
import static care.plumbline.goals.goal.web.GoalsOverHttp.refused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AttainmentControllerTest {

    private static final String LEVELS = """
        "levels":[{"level":-2,"description":"In bed","from":8,"to":10},{"level":-1,"description":"Half days","from":6,"to":7},
        {"level":0,"description":"At my desk","from":3,"to":5},{"level":1,"description":"And home on foot","from":2,"to":2},
        {"level":2,"description":"Dancing","from":0,"to":1}]\
        """;

    private final GoalsOverHttp http = new GoalsOverHttp();
    private final String scale = http.goals() + "/g1/attainment-scale";
    private final String attainment = "/patients/" + http.patient() + "/attainment";

    @BeforeEach
    void stateTheGoal() {
        http.put(http.goals() + "/g1", GOAL);
    }

    @Test
    void theLevelsAndTheScoreFollowTheScores() {
        answered(http.post(scale, 1, "{" + LEVELS + ",\"setOn\":\"2024-01-03\"}"), 200);
        http.hear("m1", "nrs-pain", "2", "2024-05-01");

        JsonNode attained = answered(http.get(attainment), 200);
        assertThat(attained.path("goals").path(0).toString()).isEqualTo("""
            {"goal":"g1","scaleVersion":1,\
            "baseline":{"score":7,"on":"2024-01-02","level":-1,"description":"Half days"},\
            "now":{"score":2,"on":"2024-05-01","level":1,"description":"And home on foot"}}\
            """);
        assertThat(attained.path("tScore").toString())
                .isEqualTo("{\"goals\":1,\"baseline\":40.0,\"now\":60.0,\"gained\":20.0}");
        assertThat(attained.path("weighting").asString()).isEqualTo("importance-times-difficulty");
    }

    @Test
    void anEditAfterTheBaselineIsANewVersionAndTheOldOneStays() {
        answered(http.post(scale, 1, "{" + LEVELS + ",\"setOn\":\"2024-01-03\"}"), 200);
        String easier = LEVELS.replace("\"from\":3,\"to\":5", "\"from\":3,\"to\":6")
                .replace("\"from\":6,\"to\":7", "\"from\":7,\"to\":7");

        JsonNode goal =
                answered(http.post(scale, 2, "{" + easier + ",\"setOn\":\"2024-01-04\",\"reason\":\"Too hard\"}"), 200);
        assertThat(goal.path("attainmentScale").path("version").asInt()).isEqualTo(2);
        assertThat(goal.path("attainmentScale").path("reason").asString()).isEqualTo("Too hard");
        assertThat(goal.path("earlierScales").size()).isEqualTo(1);
        assertThat(goal.path("version").asInt()).isEqualTo(3);
    }

    @Test
    void aScaleThatDoesNotCoverTheMeasureIsRefused() {
        refused(
                http.post(scale, 1, "{" + LEVELS.replace("\"from\":6", "\"from\":7") + "}"),
                422,
                "refused",
                "levels no-gap");
        refused(
                http.post(scale, 1, "{" + LEVELS.replace("\"level\":2", "\"level\":3") + "}"),
                400,
                "invalid-field",
                "levels[4].level range");
        refused(http.post(scale, 1, "{\"levels\":[]}"), 400, "invalid-field", "levels size");
        refused(http.post(scale, 7, "{" + LEVELS + "}"), 412, "stale-version");
        refused(http.post(scale, "{" + LEVELS + "}"), 428, "version-required");
    }

    @Test
    void withoutAScaleThereIsNoScore() {
        assertThat(answered(http.get(attainment), 200).path("missing").asString())
                .isEqualTo("no-scale");
    }

    @Test
    void workIsReportedForWorkGoals() {
        http.put(http.goals() + "/g2", """
            {"kind":"WORK","statement":"Back at the counter","measure":"days-lost-28","target":2,"baseline":20,
             "due":"2024-06-01","statedOn":"2024-01-02","work":{"now":{"status":"off-work","hours":0,"duties":"counter"},
             "wanted":{"status":"working","hours":30}}}\
            """);
        String report = "{\"status\":\"working-with-limits\",\"hours\":12,\"on\":\"2024-03-01\"}";
        JsonNode goal = answered(http.post(http.goals() + "/g2/work-reports", 1, report), 201);
        assertThat(answered(http.post(http.goals() + "/g2/work-reports", 2, report), 200))
                .as("told again")
                .isEqualTo(goal);

        assertThat(goal.path("work").path("now").toString())
                .isEqualTo("{\"status\":\"off-work\",\"hours\":0,\"duties\":\"counter\"}");
        assertThat(goal.path("workReports").toString())
                .isEqualTo("[{\"status\":\"working-with-limits\",\"hours\":12,\"on\":\"2024-03-01\"}]");
        refused(
                http.post(http.goals() + "/g1/work-reports", 1, "{\"status\":\"working\",\"on\":\"2024-03-01\"}"),
                422,
                "refused",
                "goal only-for-work");
    }

    @Test
    void anActivityIsShownWithItsLevels() {
        JsonNode goal = answered(http.put(http.goals() + "/g3", """
            {"kind":"ACTIVITY","statement":"Carry my shopping","measure":"psfs","target":7,"baseline":3,
             "due":"2024-06-01","statedOn":"2024-01-02","activity":{"name":"Two floors up","before":9}}\
            """), 201);

        assertThat(goal.path("activity").toString())
                .isEqualTo("{\"name\":\"Two floors up\",\"before\":9,\"now\":3,\"wanted\":7}");
    }

    @Test
    void noPainAtAllIsAPromptInTheAnswer() {
        JsonNode goal = answered(
                http.put(http.goals() + "/g4", GOAL.replace("\"target\":3", "\"target\":0,\"tolerable\":4")), 201);

        assertThat(goal.path("tolerable").asInt()).isEqualTo(4);
        assertThat(goal.path("findings").path(0).path("rule").asString()).isEqualTo("no-pain-target");
    }
}
