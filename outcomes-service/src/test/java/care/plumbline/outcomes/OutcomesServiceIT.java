package care.plumbline.outcomes;

import static care.plumbline.outcomes.Http.answered;
import static care.plumbline.outcomes.Http.refused;
import static care.plumbline.outcomes.Http.send;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.plumbline.events.ContributionsV1;
import care.plumbline.testkit.TestBroker;
import care.plumbline.testkit.TestDatabase;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The real application on a database and a broker: what the other services tell and what is measured becomes
/// reports and figures; what cannot be read is parked; a restart goes on where it was.
class OutcomesServiceIT {

    private static final String DATABASE = TestDatabase.shared().freshName();
    private static final List<String> READ_MODELS = List.of(
            "case-files",
            "treatments",
            "providers",
            "figure-affiliations",
            "figure-groups",
            "figure-months",
            "figure-ledger",
            "figure-journal",
            "figure-recounts");
    private static final String RECONCILIATION = "/internal/figures/reconciliation";

    private static String group = "outcomes-" + UUID.randomUUID();
    private static OtherServices others;
    private static ConfigurableApplicationContext service;

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String treatment = "exercise-" + run;

    @BeforeAll
    static void start() {
        others = new OtherServices();
        service = started();
    }

    @AfterAll
    static void stop() {
        service.close();
        others.close();
    }

    @Test
    void eventsAndMeasurementsBecomeReportsAndFigures() {
        List<String> patients = sixTreatedAndMeasured();

        eventually(() -> assertThat(classes(patients.getFirst())).containsExactly("NO_EFFECT", "MET", "MET", "MET"));
        eventually(() -> assertThat(
                        pain().path("courses").path("judged").path("count").asLong())
                .isEqualTo(6));
        JsonNode pain = pain();
        assertThat(pain.path("courses").path("people").path("count").asLong()).isEqualTo(6);
        assertThat(pain.path("response").path("share").asInt()).isEqualTo(1);
        assertThat(pain.path("improvement").path("mean").decimalValue()).isEqualByComparingTo("2");
        assertThat(both(pain).path("benefited").toString())
                .isEqualTo("{\"count\":0,\"share\":0,\"interval\":{\"low\":0,\"high\":0.3903}}");
        assertThat(both(pain).path("didNotBenefit").path("count").asLong()).isEqualTo(6);
        JsonNode books = pain.path("books").path("items");
        assertThat(books.path(0)
                        .path("resultClass")
                        .path("NO_EFFECT")
                        .path("count")
                        .asLong())
                .isEqualTo(6);
        assertThat(books.path(1).path("resultClass").path("MET").path("count").asLong())
                .isEqualTo(12);
        assertThat(pain.path("evidence").path("mean").decimalValue()).isEqualByComparingTo("2");
        assertThat(pain.path("verdict").path("code").asString()).isEqualTo("no-verdict-too-few");
        figuresAreProved();
    }

    @Test
    void aCorrectionAndAWithdrawalMoveTheFigures() {
        List<String> patients = sixTreatedAndMeasured();
        eventually(
                () -> assertThat(pain().path("improvement").path("n").asLong()).isEqualTo(6));

        correctTheResultOf(patients.getFirst());

        String result = "/patients/" + patients.getFirst() + "/measurements/m2";
        answered(http().post(result + "/withdrawal", 2, "{\"reason\":\"Wrong person.\"}"), 200);
        eventually(
                () -> assertThat(pain().path("improvement").path("n").asLong()).isEqualTo(5));
        assertThat(pain().path("improvement").path("mean").decimalValue()).isEqualByComparingTo("2");
        assertThat(pain().path("courses").path("overdue").path("withheld").asString())
                .isEqualTo("fewer-than-5");
        assertThat(pain().path("courses").path("due").path("count").asLong()).isEqualTo(6);
        figuresAreProved();
    }

    @Test
    void whatCannotBeReadIsParkedAndTheStreamGoesOn() {
        String patient = patients(1).getFirst();
        GoldenEvents golden = new GoldenEvents(patient, treatment);
        others.publish(golden.of("goal.stated"), "{\"type\":".getBytes(UTF_8));
        others.publish(new ContributionsV1(
                ContributionsV1.TYPE,
                patient,
                1,
                Instant.parse("2024-04-02T03:00:00Z"),
                "somebody",
                List.of(new ContributionsV1.Contribution(
                        "c1",
                        "back-o-meter",
                        treatment,
                        "pt-1",
                        LocalDate.parse("2024-01-08"),
                        "JUDGEABLE",
                        true,
                        null,
                        null,
                        null,
                        List.of(),
                        null))));
        tellOfTheTreatment();
        treat(patient);
        measure(patient, "7", "5");

        eventually(() -> assertThat(classes(patient)).containsExactly("NO_EFFECT", "MET", "MET", "MET"));
        eventually(() -> assertThat(answered(
                                send(http().as(Http.TOKENS.integration(), "/internal/parked?limit=200")
                                        .GET()),
                                200)
                        .path("items")
                        .valueStream()
                        .map(parked -> parked.path("code").asString()))
                .contains("not-of-the-schema", "unknown-measure"));
    }

    @Test
    void aRestartGoesOnWhereItWas() {
        tellOfTheTreatment();
        List<String> patients = patients(10);
        patients.subList(0, 5).forEach(this::treat);
        patients.subList(0, 5).forEach(patient -> measure(patient, "7", "5"));
        eventually(
                () -> assertThat(pain().path("improvement").path("n").asLong()).isEqualTo(5));

        patients.subList(5, 10).forEach(this::treat);
        patients.subList(5, 10).forEach(patient -> measure(patient, "7", "3"));
        service.close();
        patients.forEach(this::treat);
        service = started();

        eventually(
                () -> assertThat(pain().path("improvement").path("n").asLong()).isEqualTo(10));
        assertThat(pain().path("improvement").path("mean").decimalValue()).isEqualByComparingTo("3");
        figuresAreProved();
    }

    /// What docs/operating.md tells operators to do.
    @Test
    void allReadModelsAreMadeAnewFromTheTopicsAndSayTheSame() {
        List<String> patients = sixTreatedAndMeasured();
        eventually(
                () -> assertThat(pain().path("improvement").path("n").asLong()).isEqualTo(6));
        correctTheResultOf(patients.getFirst());
        List<JsonNode> reports = patients.stream().map(OutcomesServiceIT::said).toList();
        JsonNode figures = pain();

        service.close();
        try (MongoClient client = MongoClients.create(TestDatabase.shared().uri())) {
            READ_MODELS.forEach(
                    name -> client.getDatabase(DATABASE).getCollection(name).drop());
        }
        group += "-anew";
        // Polls that are full: what is old is history, and its files are judged once.
        service = started("--plumbline.topics.batch=4");

        eventually(
                () -> assertThat(patients.stream().map(OutcomesServiceIT::said)).containsExactlyElementsOf(reports));
        eventually(() -> assertThat(pain()).isEqualTo(figures));
        figuresAreProved();
    }

    @Test
    void operationsSeesFiguresAndHealthButNoPerson() {
        tellOfTheTreatment();
        String token = Http.TOKENS.operations();

        eventually(() -> answered(send(http().as(token, report()).GET()), 200));
        refused(send(http().as(token, "/patients/p1/report").GET()), 403, "forbidden");
        refused(send(http().as(token, "/patients/p1/measurements").GET()), 403, "forbidden");
        refused(http().get("/treatments/snake-oil-" + run + "/report"), 404, "unknown-resource");
        assertThat(send(http().anonymous("/actuator/health/liveness").GET()).statusCode())
                .isEqualTo(200);
        assertThat(send(http().anonymous("/actuator/health/readiness").GET()).statusCode())
                .isEqualTo(200);
        assertThat(send(http().anonymous("/actuator/prometheus").GET()).body())
                .contains("plumbline_consumer_records", "plumbline_pending_events", "plumbline_parked_records");
    }

    private static ConfigurableApplicationContext started(String... more) {
        return OutcomesApplication.start(Stream.concat(
                        Stream.of(more),
                        Stream.of(
                                "--server.port=0",
                                "--plumbline.mongodb.uri="
                                        + TestDatabase.shared().uri(),
                                "--plumbline.mongodb.database=" + DATABASE,
                                "--plumbline.kafka.bootstrap-servers="
                                        + TestBroker.shared().bootstrapServers(),
                                "--plumbline.topics.partitions=" + TestBroker.PARTITIONS,
                                "--plumbline.topics.group=" + group,
                                "--plumbline.security.issuer=" + Http.TOKENS.issuer(),
                                "--plumbline.security.jwks-uri=" + Http.TOKENS.jwksUri()))
                .toArray(String[]::new));
    }

    private static Http http() {
        return Http.of(service);
    }

    private List<String> patients(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "p" + number + "-" + run)
                .toList();
    }

    /// With evidence on back pain: a mean improvement of 2.
    private void tellOfTheTreatment() {
        GoldenEvents golden = new GoldenEvents("nobody", treatment);
        others.publish(golden.of(
                "treatment.published",
                "\"measure\": \"rmdq-24\",\n      \"status\": \"stated\",\n      \"mean\": 3.5",
                "\"measure\": \"nrs-pain\",\n      \"status\": \"stated\",\n      \"mean\": 2"));
    }

    /// In an order that references do not follow.
    private void treat(String patient) {
        GoldenEvents golden = new GoldenEvents(patient, treatment);
        Stream.of("course.started", "outlook.stated", "care-team.member-joined", "goal.stated")
                .map(golden::of)
                .forEach(others::publish);
    }

    /// Each with a pain of 7 before and 5 after.
    private List<String> sixTreatedAndMeasured() {
        tellOfTheTreatment();
        List<String> patients = patients(6);
        patients.forEach(this::treat);
        patients.forEach(patient -> measure(patient, "7", "5"));
        return patients;
    }

    /// From 5 to 2, and waits until the mean of six tells.
    private void correctTheResultOf(String patient) {
        String correction = "/patients/" + patient + "/measurements/m2/correction";
        answered(http().post(correction, 1, "{\"value\":2,\"reason\":\"Misread.\"}"), 200);
        eventually(() -> assertThat(pain().path("improvement").path("mean").decimalValue())
                .isEqualByComparingTo("2.5"));
    }

    private void measure(String patient, String before, String after) {
        String scores = "/patients/" + patient + "/measurements/";
        String score = "{\"measure\":\"nrs-pain\",\"value\":%s,\"observedOn\":\"%s\",\"reportedBy\":\"patient\"}";
        answered(http().put(scores + "m1", score.formatted(before, "2024-01-07")), 201);
        answered(http().put(scores + "m2", score.formatted(after, "2024-04-01")), 201);
    }

    private String report() {
        return "/treatments/" + treatment + "/report";
    }

    private JsonNode pain() {
        return answered(http().get(report() + "?measure=nrs-pain"), 200)
                .path("measures")
                .path(0);
    }

    private static JsonNode both(JsonNode pain) {
        return pain.path("responders").path("definitions").path(2);
    }

    private static List<String> classes(String patient) {
        return answered(http().get("/patients/" + patient + "/report"), 200)
                .path("goals")
                .path(0)
                .path("courses")
                .path(0)
                .path("expectations")
                .valueStream()
                .map(cell -> cell.path("resultClass").asString())
                .toList();
    }

    /// The report but for when it was made, and how fresh.
    private static JsonNode said(String patient) {
        JsonNode report = answered(http().get("/patients/" + patient + "/report"), 200);
        ObjectNode said = report.asObject().deepCopy();
        said.remove(List.of("generatedAt", "freshness"));
        return said;
    }

    private static void figuresAreProved() {
        eventually(() -> {
            JsonNode found = answered(
                    send(http().as(Http.TOKENS.operations(), RECONCILIATION).GET()), 200);
            assertThat(found.path("right").asBoolean()).as(found.toString()).isTrue();
            assertThat(found.path("caseFilesAhead").asLong()).isZero();
        });
    }

    private static void eventually(ThrowingRunnable holds) {
        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(holds);
    }
}
