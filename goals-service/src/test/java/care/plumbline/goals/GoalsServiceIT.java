package care.plumbline.goals;

import static care.plumbline.testkit.TestTopics.header;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.plumbline.delivery.EventJson;
import care.plumbline.events.CourseV1;
import care.plumbline.events.GoalV1;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The service as it is deployed: from HTTP over its database to the topic, and from the providers' topic back to HTTP.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoalsServiceIT {

    private static final String GOAL = """
        {"kind":"PAIN","statement":"A day at my desk","measure":"nrs-pain","target":3,"statedOn":"2024-01-02"}\
        """;
    private static final String OUTLOOK = """
        {"course":"c1","expected":3,"statedOn":"2024-01-03"}\
        """;

    private final RunningService service = new RunningService();
    private final OtherServices others = new OtherServices();

    @BeforeAll
    void waitUntilReady() {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                service.get("/actuator/health/readiness").body())
                        .contains("\"UP\""));
    }

    @AfterAll
    void stop() {
        service.close();
        others.close();
    }

    @Test
    void whatIsStatedAndAcceptedIsToldToTheOthers() {
        String patient = patient();
        assertThat(service.put(goals(patient) + "/g1", GOAL).statusCode()).isEqualTo(201);
        assertThat(service.post(goals(patient) + "/g1/acceptance", 1, "{\"by\":\"patient\",\"on\":\"2024-01-02\"}")
                        .statusCode())
                .isEqualTo(200);

        await().untilAsserted(() -> assertThat(others.readOf(patient)).hasSize(3));
        var accepted = others.readOf(patient).getLast();
        GoalV1 goal = new EventJson().read(accepted.value(), GoalV1.class);
        assertThat(accepted.key()).isEqualTo(patient + "/goal/g1");
        assertThat(header(accepted, "ce_type")).isEqualTo("care.plumbline.goal.accepted.v1");
        assertThat(header(accepted, "ce_sequence")).isEqualTo("2");
        assertThat(goal.lifecycle()).isEqualTo("accepted");
        assertThat(goal.acceptedByPatientOn()).isEqualTo("2024-01-02");
        assertThat(goal.recordedBy()).isEqualTo("integration");
    }

    @Test
    void theFirstSessionOfACourseSealsWhatWasExpected() {
        String patient = patient();
        service.put(goals(patient) + "/g1", GOAL);
        assertThat(service.put(outlooks(patient) + "/o1", OUTLOOK).statusCode()).isEqualTo(422);

        others.publish(course(patient, "considered", 1, null));
        await().untilAsserted(() -> assertThat(
                        service.put(outlooks(patient) + "/o1", OUTLOOK).statusCode())
                .isIn(200, 201));

        others.publish(course(patient, "started", 2, "2024-01-08"));
        others.publish(course(patient, "considered", 1, null));
        await().untilAsserted(() -> assertThat(service.json(outlooks(patient) + "/o1")
                        .path("sealedFor")
                        .toString())
                .isEqualTo("[\"c1\"]"));
        var tooLate = service.put(outlooks(patient) + "/o2", OUTLOOK.replace("2024-01-03", "2024-01-09"));
        assertThat(tooLate.statusCode()).isEqualTo(409);
        assertThat(tooLate.body()).contains("https://plumbline.care/problems/sealed", "statedOn");
        await().untilAsserted(() -> assertThat(others.readOf(patient))
                .extracting(message -> header(message, "ce_type"))
                .containsExactly(
                        "care.plumbline.goal.stated.v1",
                        "care.plumbline.elicitation.recorded.v1",
                        "care.plumbline.outlook.stated.v1"));
    }

    @Test
    void whoWasNeverAskedAndWhatWaitsForAProviderIsListed() {
        String patient = patient();
        others.publish(course(patient, "considered", 1, null));
        await().untilAsserted(() -> assertThat(
                        service.get("/elicitations?state=never-asked&limit=200").body())
                .contains(patient));

        String question =
                "{\"text\":\"May I lift?\",\"askedOn\":\"2024-01-03\",\"course\":\"c1\",\"forProvider\":\"pt-1\"}";
        assertThat(service.put("/patients/" + patient + "/questions/q1", question)
                        .statusCode())
                .isEqualTo(201);
        assertThat(service.get("/questions?provider=pt-1&limit=200").body()).contains(patient);
        await().untilAsserted(() -> assertThat(others.readOf(patient))
                .extracting(message -> header(message, "ce_type"))
                .containsExactlyInAnyOrder(
                        "care.plumbline.elicitation.recorded.v1", "care.plumbline.question.asked.v1"));
    }

    @Test
    void aCourseThatCannotBeReadIsParkedAndTheStreamGoesOn() {
        String patient = patient();
        service.put(goals(patient) + "/g1", GOAL);
        long parked = parked();

        others.publish(course(patient, "started", 1, "2024-01-08"), "{\"version\":".getBytes(UTF_8));
        others.publish(course(patient, "started", 2, "2024-01-08"));

        await().untilAsserted(() -> assertThat(service.json(goals(patient))
                        .path("courses")
                        .path(0)
                        .path("version")
                        .asLong())
                .isEqualTo(2));
        assertThat(parked()).isEqualTo(parked + 1);
    }

    @Test
    void showsHowItIsToWhoOperatesIt() {
        assertThat(service.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(service.get("/actuator/prometheus").body())
                .contains("plumbline_pending_events", "plumbline_parked_records", "jvm_memory_used_bytes");
    }

    private long parked() {
        return service.json("/internal/parked").path("items").size();
    }

    private static String patient() {
        return "p-" + UUID.randomUUID();
    }

    private static String goals(String patient) {
        return "/patients/" + patient + "/goals";
    }

    private static String outlooks(String patient) {
        return goals(patient) + "/g1/outlooks";
    }

    private static CourseV1 course(String patient, String status, long version, @Nullable String startedOn) {
        return new CourseV1(
                "care.plumbline.course." + status + ".v1",
                patient,
                "c1",
                version,
                Instant.parse("2024-01-08T12:00:00Z"),
                "pt-1",
                "exercise-general",
                1,
                "pt-1",
                List.of("g1"),
                status,
                null,
                List.of(),
                startedOn == null ? null : LocalDate.parse(startedOn),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
