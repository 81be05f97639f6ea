package care.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.plumbline.journey.http.Answer;
import care.plumbline.journey.http.Client;
import care.plumbline.journey.http.Json;
import care.plumbline.journey.http.Tokens;
import care.plumbline.journey.running.Plumbline;
import care.plumbline.journey.running.Running;
import care.plumbline.journey.running.Service;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/// Before a course starts the patient is told what to expect, and the patient's questions are answered.
@ExtendWith(Running.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CourseGateTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Client client;

    CourseGateTest(Plumbline plumbline) {
        client = new Client(plumbline, new Tokens(plumbline).integration());
    }

    @BeforeAll
    void theyAreInTheDirectory() {
        Story.provider(client, "gate-gp", "Gita Pine", "primary-care");
        Story.provider(client, "gate-pt", "Paula Tern", "physical-therapy");
    }

    @Test
    void aQuestionWithoutAnAnswerIsAWarningUntilItIsAnswered() {
        story("gate-1").question("q", "'text':'May I lift my child?','askedOn':'2024-01-03','course':'c'");

        await().atMost(SOON).untilAsserted(() -> assertThat(warnings("gate-1")).hasSize(1));
        client.post(
                        Service.GOALS,
                        "/patients/gate-1/questions/q/answer",
                        Json.of("{'answer':'Yes, close to the body.','on':'2024-01-04'}"),
                        Map.of("If-Match", "*"))
                .ok();
        await().atMost(SOON).untilAsserted(() -> assertThat(warnings("gate-1")).isEmpty());
    }

    @Test
    void whatThePatientWasNotToldRefusesTheStartByName() {
        story("gate-2").step("c", "disclosure", "'on':'2024-01-04','sessions':12,'weeks':12");

        Answer refused = start("gate-2", "{'on':'2024-01-08'}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("disclosure-incomplete");
        assertThat(refused.faults()).anyMatch(fault -> fault.contains("risks"));
        assertThat(refused.faults()).noneMatch(fault -> fault.contains("sessions"));
        assertThat(course("gate-2").path("status").asString()).isEqualTo("disclosed");
    }

    @Test
    void anImportedHistoryStartsWithWhatIsMissingOnRecordAndIsListed() {
        story("gate-3");

        start("gate-3", "{'on':'2024-01-08','override':{'kind':'imported-history','reason':'From the old record'}}")
                .ok();

        assertThat(course("gate-3").path("status").asString()).isEqualTo("started");
        assertThat(course("gate-3").path("override").path("kind").asString()).isEqualTo("imported-history");
        assertThat(course("gate-3").path("override").path("missing")).isNotEmpty();
        assertThat(patients("/courses/overridden?limit=200")).contains("gate-3");
    }

    /// A patient with a goal and a course `c` that is considered for it.
    private Story story(String patient) {
        return new Story(client, patient)
                .member("gate-gp", "pcp", "2024-01-01")
                .goal("g", "'kind':'PAIN','measure':'nrs-pain','target':3,'statedOn':'2024-01-02'")
                .course("c", "'treatment':'exercise-general','provider':'gate-pt','goals':['g']");
    }

    private Answer start(String patient, String body) {
        return client.post(Service.PROVIDERS, "/patients/" + patient + "/courses/c/start", Json.of(body));
    }

    private JsonNode course(String patient) {
        return client.get(Service.PROVIDERS, "/patients/" + patient + "/courses/c")
                .ok()
                .json();
    }

    private List<JsonNode> warnings(String patient) {
        return course(patient).path("warnings").valueStream().toList();
    }

    private List<String> patients(String list) {
        return client.get(Service.PROVIDERS, list)
                .ok()
                .json()
                .path("items")
                .valueStream()
                .map(item -> item.path("patient").asString())
                .toList();
    }
}
