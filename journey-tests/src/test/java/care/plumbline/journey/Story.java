package care.plumbline.journey;

import static org.awaitility.Awaitility.await;

import care.plumbline.journey.http.Answer;
import care.plumbline.journey.http.Client;
import care.plumbline.journey.http.Json;
import care.plumbline.journey.running.Service;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;

/// What happens to one patient, told over HTTP.
public final class Story {
    private static final Set<String> ON_ITS_WAY = Set.of("unknown-goal", "unknown-course", "unknown-treatment");
    private static final Duration NEWS_TAKES = Duration.ofSeconds(20);

    /// Why a course starts without a full disclosure.
    public static final String NOT_THE_POINT = "{'kind':'told-elsewhere','reason':'The clinic told it on paper.'}";

    private final Client client;
    private final String patient;

    public Story(Client client, String patient) {
        this.client = client;
        this.patient = patient;
    }

    public static void provider(Client client, String id, String name, String specialty) {
        String profile = "{'name':'" + name + "','specialty':'" + specialty + "'}";
        client.put(Service.PROVIDERS, "/providers/" + id, Json.of(profile)).ok();
    }

    public Story member(String provider, String role, String from) {
        return put(Service.PROVIDERS, "care-team/members/" + provider + "/" + role + "/" + from, "{}");
    }

    /// @param rest kind, measure, target, statedOn ...
    public Story goal(String id, String rest) {
        return put(Service.GOALS, "goals/" + id, "{'statement':'what " + patient + " wants'," + rest + "}");
    }

    public Story outlook(String goal, String id, String members) {
        return put(Service.GOALS, "goals/" + goal + "/outlooks/" + id, "{" + members + "}");
    }

    public Story question(String id, String members) {
        return put(Service.GOALS, "questions/" + id, "{" + members + "}");
    }

    public Story course(String id, String members) {
        return put(Service.PROVIDERS, "courses/" + id, "{" + members + "}");
    }

    public Story option(String id, String members) {
        return put(Service.PROVIDERS, "options/" + id, "{" + members + "}");
    }

    /// Starts a course that was not disclosed in full: what the patient was told is not the point of the story.
    public Story start(String course, String on) {
        return step(course, "start", "'on':'" + on + "','override':" + NOT_THE_POINT);
    }

    /// @param step disclosure, start, end, expectations ...
    public Story step(String course, String step, String members) {
        String path = path("courses/" + course + "/" + step);
        sent(() -> client.post(Service.PROVIDERS, path, Json.of("{" + members + "}")));
        return this;
    }

    public Story score(String id, String measure, String value, String observedOn) {
        return put(
                Service.OUTCOMES,
                "measurements/" + id,
                "{'measure':'" + measure + "','value':" + value + ",'observedOn':'" + observedOn + "'}");
    }

    private Story put(Service service, String path, String body) {
        sent(() -> client.put(service, path(path), Json.of(body)));
        return this;
    }

    private String path(String rest) {
        return "/patients/" + patient + "/" + rest;
    }

    /// One service hears of another's facts a moment later: what refers to them is sent until it is known.
    private static void sent(Supplier<Answer> request) {
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .atMost(NEWS_TAKES)
                .until(request::get, answer -> !ON_ITS_WAY.contains(answer.problem()))
                .ok();
    }
}
