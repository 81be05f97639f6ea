package care.plumbline.providers;

import static care.plumbline.testkit.TestTopics.header;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.plumbline.delivery.EventJson;
import care.plumbline.delivery.IncomingEvent;
import care.plumbline.delivery.Republishing;
import care.plumbline.events.CareTeamV1;
import care.plumbline.events.CourseV1;
import care.plumbline.testkit.TestDatabase;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/// The service as it is deployed: from HTTP over its database to its topic, and from the topics of goals and treatments
/// back to HTTP.
@TestInstance(Lifecycle.PER_CLASS)
class ProvidersServiceIT {

    private static final String COURSE = """
            {"treatment":"exercise-general","provider":"pt-1","goals":["g1"]}""";
    private static final String DISCLOSURE = """
            {"on":"2024-01-03","sessions":12,"weeks":8,"text":"Most people notice it after six weeks.",
             "expectations":[{"goal":"g1","expected":5,"likelihood":60}]}""";

    private final RunningService service =
            new RunningService(TestDatabase.shared().freshName());
    private static final String START = """
        {"on":"2024-01-08","override":{"kind":"imported-history","reason":"From the old record."}}\
        """;

    private final OtherServices others = new OtherServices();

    @BeforeAll
    void becomesReadyWithTheCatalogue() {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(service.json("/actuator/health/liveness")
                                .path("status")
                                .asString())
                        .isEqualTo("UP"));
        await().untilAsserted(() -> assertThat(
                        service.get("/actuator/health/readiness").body())
                .contains("\"catalogue\":{\"status\":\"OUT_OF_SERVICE\"}"));
        assertThat(service.readiness()).isNotEqualTo("UP");

        others.publish(treatment(1));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(service.readiness()).isEqualTo("UP"));

        register("gp-1", "primary-care");
        register("pt-1", "physical-therapy");
    }

    @AfterAll
    void stop() {
        service.close();
        others.close();
    }

    @Test
    void aCourseIsToldFromConsiderationToEnd() {
        String patient = patient();
        considered(patient);
        ok(service.put(members(patient) + "/gp-1/pcp/2024-01-01", "{}"), 201);
        ok(service.post(courses(patient) + "/c1/disclosure", DISCLOSURE), 200);
        ok(
                service.post(
                        courses(patient) + "/c1/expectations",
                        "{\"goal\":\"g1\",\"provider\":\"gp-1\",\"expected\":4,\"statedOn\":\"2024-01-04\"}"),
                201);
        ok(service.post(courses(patient) + "/c1/start", START), 200);
        ok(service.post(courses(patient) + "/c1/end", "{\"on\":\"2024-04-01\",\"reason\":\"completed\"}"), 200);

        await().untilAsserted(() -> assertThat(types(patient + "/course/"))
                .containsExactly("considered", "disclosed", "expectation-stated", "started", "ended"));
        ConsumerRecord<String, byte[]> last =
                others.readOf(patient + "/course/").getLast();
        CourseV1 course = new EventJson().read(last.value(), CourseV1.class);
        assertThat(last.key()).isEqualTo(patient + "/course/c1");
        assertThat(header(last, "ce_sequence")).isEqualTo("5");
        assertThat(course.treatmentVersion()).isEqualTo(1);
        assertThat(course.expectations())
                .extracting(CourseV1.Expectation::provider)
                .containsExactly("pt-1", "gp-1");
        assertThat(course.endReason()).isEqualTo("completed");
        assertThat(course.recordedBy()).isEqualTo("integration");
    }

    @Test
    void aCareTeamIsToldWithItsPast() {
        String patient = patient();
        ok(service.put(members(patient) + "/gp-1/pcp/2024-01-01", "{}"), 201);
        ok(service.post(members(patient) + "/gp-1/pcp/2024-01-01/end", "{\"to\":\"2024-02-01\"}"), 200);
        ok(service.put(members(patient) + "/pt-1/pcp/2024-02-01", "{}"), 409);
        ok(service.put(members(patient) + "/pt-1/pcp/2024-02-02", "{}"), 201);

        await().untilAsserted(() -> assertThat(types(patient + "/care-team"))
                .containsExactly("member-joined", "member-left", "member-joined"));
        CareTeamV1 team = new EventJson()
                .read(others.readOf(patient + "/care-team").getLast().value(), CareTeamV1.class);
        assertThat(team.members()).extracting(CareTeamV1.Membership::provider).containsExactly("gp-1", "pt-1");
    }

    @Test
    void aGoalThatIsStillOnItsWayIsKnownOnceItArrives() {
        String patient = patient();
        ok(service.put(courses(patient) + "/c1", COURSE), 422);
        assertThat(service.json(courses(patient)).path("items").size()).isZero();

        considered(patient);
        assertThat(service.json(courses(patient)).path("items").size()).isEqualTo(1);
    }

    @Test
    void anEventThatCannotBeReadIsParkedAndTheStreamGoesOn() {
        String patient = patient();
        others.publish(goal(patient), "{\"version\":".getBytes(UTF_8));
        considered(patient);

        assertThat(service.json("/internal/parked").path("items").size()).isPositive();
    }

    @Test
    void whatOthersDoReachesThePcpOnceOverWhateverTopicItComes() {
        String patient = patient();
        ok(service.put(members(patient) + "/gp-1/pcp/2024-01-01", "{}"), 201);
        await().untilAsserted(() -> assertThat(kinds(patient)).contains("care-team.member-joined delivered"));
        IncomingEvent score = recordedNow(patient + "/measurement/m1", patient, "measurement.recorded");
        others.publish(score);
        others.publish(score);
        considered(patient);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(kinds(patient))
                        .contains("measurement.recorded delivered", "course.considered delivered"));
        assertThat(kinds(patient)).containsOnlyOnce("measurement.recorded delivered");
        String one = "/patients/" + patient + "/awareness/"
                + service.json("/patients/" + patient + "/awareness")
                        .at("/items/0/id")
                        .asString();
        ok(service.post(one + "/acknowledgement", ""), 200);
        await().untilAsserted(() ->
                assertThat(types(patient + "/awareness")).containsExactlyInAnyOrder("handed-over", "acknowledged"));
        assertThat(kinds(patient)).noneMatch(kind -> kind.startsWith("awareness."));
    }

    private List<String> kinds(String patient) {
        return service.json("/patients/" + patient + "/awareness")
                .path("items")
                .valueStream()
                .map(item ->
                        item.path("kind").asString() + " " + item.path("state").asString())
                .toList();
    }

    private static IncomingEvent recordedNow(String entityKey, String patient, String kind) {
        String now = Instant.now().toString();
        IncomingEvent event = Contract.incoming(
                entityKey,
                patient,
                Contract.example("care.plumbline." + kind + ".v1")
                        .put("patient", patient)
                        .put("recordedAt", now));
        return new IncomingEvent(
                event.topic(),
                event.partition(),
                event.offset(),
                event.type(),
                entityKey,
                patient,
                event.version(),
                Instant.parse(now),
                event.data(),
                false);
    }

    @Test
    void tellsEverythingAgainWhenAsked() throws InterruptedException {
        String patient = patient();
        ok(service.put(members(patient) + "/gp-1/pcp/2024-01-01", "{}"), 201);
        await().untilAsserted(() -> assertThat(types(patient + "/care-team")).hasSize(1));

        service.bean(Republishing.class).republish();

        await().untilAsserted(
                        () -> assertThat(others.readOf(patient + "/care-team")).hasSizeGreaterThan(1));
        List<ConsumerRecord<String, byte[]>> told = others.readOf(patient + "/care-team");
        assertThat(told.getFirst().value()).isEqualTo(told.getLast().value());
        assertThat(header(told.getLast(), "ce_id")).isEqualTo(patient + "/care-team:1");
    }

    @Test
    void showsHowItIsToWhoOperatesIt() {
        assertThat(service.get("/actuator/prometheus").body())
                .contains(
                        "plumbline_pending_events",
                        "plumbline_parked_records",
                        "plumbline_awareness_overdue",
                        "plumbline_awareness_lag_seconds",
                        "jvm_memory_used_bytes");
    }

    private void register(String provider, String specialty) {
        ok(service.put("/providers/" + provider, "{\"name\":\"Somebody\",\"specialty\":\"" + specialty + "\"}"), 201);
    }

    /// The course c1, once the service has heard of its goal.
    private void considered(String patient) {
        others.publish(goal(patient));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                service.put(courses(patient) + "/c1", COURSE).statusCode())
                        .isIn(200, 201));
    }

    /// What was told, in its order. The same event may come more than once.
    private List<String> types(String prefix) {
        return others.readOf(prefix).stream()
                .collect(Collectors.toMap(
                        message -> header(message, "ce_id"),
                        message -> header(message, "ce_type"),
                        (first, _) -> first,
                        LinkedHashMap::new))
                .values()
                .stream()
                .map(type -> type.replaceFirst("care\\.plumbline\\.[a-z-]+\\.([a-z-]+)\\.v1", "$1"))
                .toList();
    }

    private static IncomingEvent treatment(int version) {
        return Contract.incoming(
                "treatment/exercise-general/" + version,
                "treatment:exercise-general",
                Contract.example("care.plumbline.treatment.published.v1").put("version", version));
    }

    private static IncomingEvent goal(String patient) {
        return Contract.incoming(
                patient + "/goal/g1",
                patient,
                Contract.example("care.plumbline.goal.stated.v1").put("patient", patient));
    }

    private static void ok(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    }

    private static String patient() {
        return "p-" + UUID.randomUUID();
    }

    private static String members(String patient) {
        return "/patients/" + patient + "/care-team/members";
    }

    private static String courses(String patient) {
        return "/patients/" + patient + "/courses";
    }
}
