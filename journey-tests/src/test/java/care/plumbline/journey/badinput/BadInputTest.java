package care.plumbline.journey.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import care.plumbline.journey.http.Answer;
import care.plumbline.journey.http.Client;
import care.plumbline.journey.records.Topics;
import care.plumbline.journey.running.Plumbline;
import care.plumbline.journey.running.Running;
import care.plumbline.journey.running.Service;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/// Every endpoint answers wrong requests with the right status and a problem that names field and rule, never repeats
/// what was sent, and changes nothing.
@ExtendWith(Running.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {
    /// One request at a time would leave the processors idle.
    private static final int AT_ONCE = 3;

    private final ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE);
    private final Callers callers;
    private final Topics topics;
    private final World world;
    private final Map<Service, Map<String, Object>> before = new EnumMap<>(Service.class);

    BadInputTest(Plumbline plumbline) {
        callers = new Callers(plumbline, "bad");
        topics = new Topics(plumbline.bootstrapServers());
        world = new World(callers.named("integration"), topics);
    }

    @BeforeAll
    void somethingIsThereToSpoil() {
        Spoilable.make(callers.named("integration"));
        Spoilable.write(callers.named("clinical-lead"));
        topics.awaitQuiet();
        for (Service service : Service.values()) {
            before.put(service, world.now(service));
        }
    }

    @AfterAll
    void close() {
        senders.shutdownNow();
        topics.close();
    }

    @TestFactory
    Stream<DynamicNode> endpoints() {
        return Table.endpoints().stream()
                .map(endpoint -> dynamicContainer(endpoint.good().route(), tests(endpoint).stream()));
    }

    private List<DynamicNode> tests(Endpoint endpoint) {
        List<Case> wrong = Stream.concat(Everywhere.cases(endpoint.good()).stream(), endpoint.cases().stream())
                .toList();
        List<Future<Answer>> answers =
                wrong.stream().map(one -> senders.submit(() -> send(one.ask()))).toList();
        List<DynamicNode> tests = new ArrayList<>();
        for (int i = 0; i < wrong.size(); i++) {
            Case one = wrong.get(i);
            Future<Answer> answer = answers.get(i);
            tests.add(dynamicTest(one.name(), () -> isRefused(one, answer.get())));
        }
        tests.add(dynamicTest("nothing was changed", () -> nothingChanged(endpoint.good())));
        return tests;
    }

    private static void isRefused(Case wrong, Answer answer) {
        String about = wrong.ask() + "\n" + answer;
        assertThat(answer.status() + " " + answer.problem())
                .as(about)
                .isEqualTo(wrong.status() + " " + wrong.problem());
        JsonNode problem = answer.json();
        assertThat(problem.path("type").asString()).as(about).startsWith("https://plumbline.care/problems/");
        assertThat(problem.path("status").asInt()).as(about).isEqualTo(wrong.status());
        assertThat(problem.path("title").asString("")).as(about).isNotEmpty();
        assertThat(problem.path("detail").asString("")).as(about).isNotEmpty();
        assertThat(wrong.ask().freeTexts()).as("repeated by " + about).noneMatch(answer.body()::contains);
        for (String fault : wrong.faults()) {
            assertThat(answer.faults()).as(about).anyMatch(named -> matches(named, fault));
        }
    }

    /// By all the cases of an endpoint.
    private void nothingChanged(Ask good) {
        Map<String, Object> now = world.now(good.service());
        Map<String, Object> known = before.put(good.service(), now);
        assertThat(now)
                .as("what the cases of " + good.route() + " have changed")
                .isEqualTo(known);
    }

    /// `*` stands for any rule, of the member or of one inside it.
    private static boolean matches(String named, String wanted) {
        if (!wanted.endsWith(" *")) {
            return named.equals(wanted);
        }
        String member = wanted.substring(0, wanted.length() - 2);
        return named.startsWith(member + " ") || named.startsWith(member + ".");
    }

    private Answer send(Ask ask) {
        Client client = callers.named(ask.caller());
        HttpRequest.Builder request = client.request(ask.service(), ask.path())
                .method(ask.method(), ask.hasBody() ? BodyPublishers.ofByteArray(ask.body()) : BodyPublishers.noBody());
        ask.headers().forEach(request::setHeader);
        return client.send(request);
    }
}
