package care.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.plumbline.journey.http.Client;
import care.plumbline.journey.http.Json;
import care.plumbline.journey.http.Tokens;
import care.plumbline.journey.running.Plumbline;
import care.plumbline.journey.running.Running;
import care.plumbline.journey.running.Service;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/// What happens to a patient, in whatever service, reaches the primary care provider.
@ExtendWith(Running.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AwarenessTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Tokens tokens;
    private final Client client;
    private final Client physician;
    private final Client successor;

    AwarenessTest(Plumbline plumbline) {
        tokens = new Tokens(plumbline);
        client = new Client(plumbline, tokens.integration());
        physician = new Client(plumbline, tokens.provider("aware-gp"));
        successor = new Client(plumbline, tokens.provider("aware-gp-2"));
    }

    @BeforeAll
    void theyAreInTheDirectory() {
        Story.provider(client, "aware-gp", "Gita Pine", "primary-care");
        Story.provider(client, "aware-gp-2", "Greta Palm", "primary-care");
        Story.provider(client, "aware-ac", "Lin Aker", "acupuncture");
    }

    @Test
    void whatAProviderFromOutsideDoesReachesThePcpWhoAcknowledgesIt() {
        Story story = new Story(client, "aware-1").member("aware-gp", "pcp", "2024-01-01");
        await().atMost(SOON).untilAsserted(() -> assertThat(kinds("aware-1")).contains("care-team.member-joined"));
        story.goal("g", "'kind':'PAIN','measure':'nrs-pain','target':3,'statedOn':'2024-01-02'")
                .course("c", "'treatment':'acupuncture','provider':'aware-ac','goals':['g']")
                .score("m", "nrs-pain", "7", "2024-01-07");

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(kinds("aware-1"))
                        .contains("goal.stated", "course.considered", "measurement.recorded"));
        JsonNode considered = items(physician, "/providers/aware-gp/inbox?limit=200").stream()
                .filter(item -> item.path("kind").asString().equals("course.considered"))
                .findFirst()
                .orElseThrow();
        assertThat(considered.path("about").asString()).isEqualTo("aware-ac");
        assertThat(considered.path("state").asString()).isEqualTo("delivered");
        String one = "/patients/aware-1/awareness/" + considered.path("id").asString();
        assertThat(successor
                        .post(Service.PROVIDERS, one + "/acknowledgement", Json.of("{}"))
                        .problem())
                .isEqualTo("not-the-recipient");
        assertThat(physician
                        .post(Service.PROVIDERS, one + "/acknowledgement", Json.of("{}"))
                        .ok()
                        .json()
                        .path("acknowledgedBy")
                        .asString())
                .isEqualTo("aware-gp");
        assertThat(items(physician, "/providers/aware-gp/inbox?limit=200"))
                .noneMatch(item -> item.path("id").equals(considered.path("id")));
    }

    @Test
    void whatThePcpDoesDoesNot() {
        new Story(client, "aware-2").member("aware-gp", "pcp", "2024-01-01");
        await().atMost(SOON).untilAsserted(() -> assertThat(kinds("aware-2")).contains("care-team.member-joined"));
        new Story(physician, "aware-2")
                .goal("g", "'kind':'PAIN','measure':'nrs-pain','target':3,'statedOn':'2024-01-02'");

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(items(client, "/patients/aware-2/awareness"))
                        .anySatisfy(item -> {
                            assertThat(item.path("kind").asString()).isEqualTo("goal.stated");
                            assertThat(item.path("state").asString()).isEqualTo("own");
                        }));
    }

    @Test
    void thePastComesToANewPcpInOnePack() {
        Story story = new Story(client, "aware-3")
                .goal("g", "'kind':'PAIN','measure':'nrs-pain','target':3,'statedOn':'2024-01-02'")
                .course("c", "'treatment':'acupuncture','provider':'aware-ac','goals':['g']")
                .score("m", "nrs-pain", "7", "2024-01-07");
        await().atMost(SOON).untilAsserted(() -> assertThat(kinds("aware-3")).contains("measurement.recorded"));
        story.member("aware-gp-2", "pcp", "2024-02-01");

        await().atMost(SOON).untilAsserted(() -> {
            JsonNode pack = items(successor, "/providers/aware-gp-2/inbox").stream()
                    .filter(item -> item.path("patient").asString().equals("aware-3"))
                    .filter(item -> item.path("kind").asString().equals("handover"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no pack"))
                    .path("pack");
            assertThat(pack.path("kinds")
                            .valueStream()
                            .map(kind -> kind.path("kind").asString()))
                    .contains("course.considered", "goal.stated", "measurement.recorded");
            assertThat(pack.path("unacknowledged").asInt()).isGreaterThanOrEqualTo(3);
            assertThat(pack.at("/courses/0/id").asString()).isEqualTo("c");
            assertThat(pack.at("/goals/0/open").asBoolean()).isTrue();
        });
    }

    @Test
    void operationsSeeFiguresAndNoPersons(Plumbline plumbline) {
        Client operations = new Client(plumbline, tokens.operations());

        assertThat(operations.get(Service.PROVIDERS, "/awareness/figures").status())
                .isEqualTo(200);
        assertThat(operations.get(Service.PROVIDERS, "/awareness/unaware").status())
                .isEqualTo(403);
    }

    private List<String> kinds(String patient) {
        return items(client, "/patients/" + patient + "/awareness").stream()
                .map(item -> item.path("kind").asString())
                .toList();
    }

    private static List<JsonNode> items(Client reader, String path) {
        return reader.get(Service.PROVIDERS, path)
                .ok()
                .json()
                .path("items")
                .valueStream()
                .toList();
    }
}
