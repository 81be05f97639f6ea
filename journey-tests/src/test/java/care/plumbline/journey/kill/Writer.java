package care.plumbline.journey.kill;

import static org.awaitility.Awaitility.await;

import care.plumbline.journey.Story;
import care.plumbline.journey.http.Answer;
import care.plumbline.journey.http.Client;
import care.plumbline.journey.http.Json;
import care.plumbline.journey.running.Service;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Writes one change after the other and keeps a journal of what was acknowledged. A request without an answer is sent
/// again as it was: with the same id, or the same key.
final class Writer {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final LocalDate START = LocalDate.of(2024, 1, 8);
    private static final int SCORES_EACH = 12;
    private static final Set<String> ON_ITS_WAY = Set.of("unknown-goal", "unknown-course", "unknown-treatment");

    private final Client client;
    private final Journal journal;
    private final String name;
    private final Random random;
    private final List<String> patients = new CopyOnWriteArrayList<>();

    Writer(Client client, Journal journal, String name, long seed) {
        this.client = client;
        this.journal = journal;
        this.name = name;
        this.random = new Random(seed);
    }

    /// So far.
    List<String> patients() {
        return List.copyOf(patients);
    }

    /// Patient after patient, until told to stop; what is begun is brought to an end.
    void writeWhile(BooleanSupplier goOn) {
        while (goOn.getAsBoolean()) {
            String patient = name + "-" + patients.size();
            patients.add(patient);
            new OnePatient("/patients/" + patient).write(goOn);
        }
    }

    private Answer acknowledged(Supplier<Answer> request) {
        return await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .atMost(PATIENCE)
                .until(() -> answer(request), Writer::isAnAnswer)
                .ok();
    }

    /// Nothing to go by, as long as there is none.
    private Answer answer(Supplier<Answer> request) {
        try {
            return request.get();
        } catch (UncheckedIOException away) {
            journal.unanswered();
            return Answer.none();
        }
    }

    private static boolean isAnAnswer(Answer answer) {
        return answer.status() != 0 && answer.status() != 503 && !ON_ITS_WAY.contains(answer.problem());
    }

    /// Everything that one patient's course brings.
    private final class OnePatient {
        private final String root;
        private int goalVersion = 1;

        OnePatient(String root) {
            this.root = root;
        }

        void write(BooleanSupplier goOn) {
            put(
                    Service.GOALS,
                    "/goals/g",
                    "{'kind':'PAIN','statement':'to sleep','measure':'nrs-pain','target':3,'statedOn':'2024-01-02'}",
                    Map.of("/version", "1", "/target", "3"));
            put(
                    Service.PROVIDERS,
                    "/care-team/members/kill-gp/pcp/2024-01-01",
                    "{}",
                    "/care-team",
                    Map.of("/pcp", "kill-gp"));
            put(
                    Service.PROVIDERS,
                    "/courses/c",
                    "{'treatment':'exercise-general','provider':'kill-pt','goals':['g']}",
                    Map.of("/treatment", "exercise-general"));
            step(
                    "disclosure",
                    "{'on':'2024-01-03','expectations':[{'goal':'g','expected':" + random.nextInt(7) + "}]}",
                    "2");
            step("start", "{'on':'" + START + "','override':" + Story.NOT_THE_POINT + "}", "3");
            put(
                    Service.GOALS,
                    "/goals/g/outlooks/o",
                    "{'course':'c','hope':0,'expected':" + random.nextInt(7) + ",'statedOn':'2024-01-05'}",
                    Map.of("/course", "c"));
            for (int i = 0; i < SCORES_EACH && goOn.getAsBoolean(); i++) {
                scores(i);
            }
        }

        private void scores(int i) {
            String known = "/measurements/m" + i;
            int first = random.nextInt(11);
            put(Service.OUTCOMES, known, score(first, 7 * i), Map.of("/version", "1", "/value", "" + first));
            if (i % 3 == 0) {
                String value = Integer.toString((first + 1) % 11);
                String body = "{'value':" + value + ",'reason':'misread'}";
                post(Service.OUTCOMES, known + "/correction", body, "\"1\"");
                journal.acknowledged(Service.OUTCOMES, root + known, Map.of("/version", "2", "/value", value));
            }
            if (i % 4 == 1) {
                Answer made = post(Service.OUTCOMES, "/measurements", score(first, 7 * i + 1), "");
                String id = made.json().path("id").asString();
                journal.acknowledged(Service.OUTCOMES, root + "/measurements/" + id, Map.of("/version", "1"));
            }
            if (i % 5 == 2) {
                String body = "{'statement':'to sleep until " + i + "','reason':'again'}";
                Answer revised = post(Service.GOALS, "/goals/g/revisions", body, "\"" + goalVersion + "\"");
                goalVersion = revised.json().path("version").asInt();
                journal.acknowledged(Service.GOALS, root + "/goals/g", Map.of("/version", "" + goalVersion));
            }
        }

        private String score(int value, int day) {
            return "{'measure':'nrs-pain','value':" + value + ",'observedOn':'" + START.plusDays(day - 3L) + "'}";
        }

        private void put(Service service, String path, String body, Map<String, String> members) {
            put(service, path, body, path, members);
        }

        private void put(Service service, String path, String body, String readAt, Map<String, String> members) {
            acknowledged(() -> client.put(service, root + path, Json.of(body)));
            journal.acknowledged(service, root + readAt, members);
        }

        private void step(String step, String body, String version) {
            post(Service.PROVIDERS, "/courses/c/" + step, body, "");
            journal.acknowledged(Service.PROVIDERS, root + "/courses/c", Map.of("/version", version));
        }

        private Answer post(Service service, String path, String body, String ifMatch) {
            String key = new UUID(random.nextLong(), random.nextLong()).toString();
            Map<String, String> headers = ifMatch.isEmpty()
                    ? Map.of("Idempotency-Key", key)
                    : Map.of("Idempotency-Key", key, "If-Match", ifMatch);
            return acknowledged(() -> client.post(service, root + path, Json.of(body), headers));
        }
    }
}
