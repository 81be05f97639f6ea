package care.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatedCommandsTest {
    private final Edge edge = Edge.shared();

    @Test
    void givesTheSameAnswerAgainAndDoesNothingAgain() {
        HttpResponse<String> first = Edge.send(keyed("again", "k1", Edge.NOTE));
        HttpResponse<String> second = Edge.send(keyed("again", "k1", Edge.NOTE));

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        for (String header : List.of("Location", "ETag", "Content-Type")) {
            assertThat(second.headers().firstValue(header))
                    .isPresent()
                    .isEqualTo(first.headers().firstValue(header));
        }
        assertThat(edge.notes().count("again")).isEqualTo(1);
    }

    @Test
    void refusesTheKeyForAnotherRequest() {
        Edge.send(keyed("other", "k1", Edge.NOTE));

        Edge.problem(Edge.send(keyed("other", "k1", "{\"text\":\"bye\",\"score\":1}")), 422, "idempotency-key-reused");

        assertThat(edge.notes().count("other")).isEqualTo(1);
    }

    @Test
    void manyAtOnceMakeOneThing() throws Exception {
        List<Callable<HttpResponse<String>>> eight = Stream.generate(
                        () -> (Callable<HttpResponse<String>>) () -> Edge.send(keyed("many", "k1", Edge.NOTE)))
                .limit(8)
                .toList();
        try (ExecutorService parallel = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<HttpResponse<String>>> answers = parallel.invokeAll(eight);

            String body = answers.getFirst().get().body();
            for (Future<HttpResponse<String>> answer : answers) {
                assertThat(answer.get().statusCode()).isEqualTo(201);
                assertThat(answer.get().body()).isEqualTo(body);
            }
        }
        assertThat(edge.notes().count("many")).isEqualTo(1);
    }

    @Test
    void keysOfDifferentCallersAndAddressesDoNotMeet() {
        Edge.send(keyed("apart", "k1", Edge.NOTE));
        HttpRequest.Builder other = edge.anonymous("/patients/apart/notes")
                .header("Authorization", "Bearer " + Edge.tokens().provider("gp-2"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "k1")
                .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"other\",\"score\":1}"));

        assertThat(Edge.send(other).statusCode()).isEqualTo(201);
        assertThat(Edge.send(keyed("apart2", "k1", Edge.NOTE)).statusCode()).isEqualTo(201);
        assertThat(edge.notes().count("apart")).isEqualTo(2);
    }

    @Test
    void aKeptAnswerIsNotForWhoMayNotHaveIt() {
        Edge.send(keyed("p7", "k1", Edge.NOTE));
        HttpRequest.Builder stranger = edge.anonymous("/patients/p7/notes")
                .header(
                        "Authorization",
                        "Bearer "
                                + Edge.tokens()
                                        .token()
                                        .subject("gp-1")
                                        .scopes("patient/*.cruds")
                                        .claim("patient", "p8")
                                        .sign())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "k1")
                .POST(HttpRequest.BodyPublishers.ofString(Edge.NOTE));

        Edge.problem(Edge.send(stranger), 404, "unknown-resource");
    }

    @Test
    void decidesARefusedCommandAfresh() {
        String refused = "{\"text\":\"refuse me\",\"score\":1}";
        int before = edge.notes().count("refusals");

        Edge.problem(Edge.send(keyed("fresh", "k1", refused)), 422, "refused");
        Edge.problem(Edge.send(keyed("fresh", "k1", refused)), 422, "refused");

        assertThat(edge.notes().count("refusals")).as("the same id both times").isEqualTo(before + 1);
        assertThat(Edge.send(keyed("fresh", "k1", Edge.NOTE)).statusCode()).isEqualTo(201);
    }

    @Test
    void handsTheKeyToTheStoreWithoutRevealingIt() {
        String command = Edge.json(Edge.send(keyed("bound", "my-own-key", Edge.NOTE)))
                .path("command")
                .asString();

        assertThat(command).matches("[0-9a-f]{64}");
        assertThat(Edge.json(Edge.send(edge.post("/patients/bound/notes", Edge.NOTE)))
                        .path("command")
                        .asString())
                .as("without a key")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", " "})
    void refusesAKeyThatIsNone(String key) {
        Edge.problem(Edge.send(keyed("none", key, Edge.NOTE)), 400, "invalid-field");
    }

    @Test
    void refusesTwoKeysAndLongOnes() {
        Edge.problem(Edge.send(keyed("two", "a", Edge.NOTE).header("Idempotency-Key", "b")), 400, "invalid-field");
        Edge.problem(Edge.send(keyed("two", "a".repeat(256), Edge.NOTE)), 400, "invalid-field");
        assertThat(edge.notes().count("two")).isZero();
    }

    private HttpRequest.Builder keyed(String patient, String key, String body) {
        return edge.post("/patients/" + patient + "/notes", body).header("Idempotency-Key", key);
    }
}
