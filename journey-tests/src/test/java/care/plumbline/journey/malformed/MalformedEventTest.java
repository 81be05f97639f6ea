package care.plumbline.journey.malformed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import care.plumbline.journey.Story;
import care.plumbline.journey.http.Answer;
import care.plumbline.journey.http.Client;
import care.plumbline.journey.http.Json;
import care.plumbline.journey.http.Tokens;
import care.plumbline.journey.records.Topics;
import care.plumbline.journey.running.Plumbline;
import care.plumbline.journey.running.Running;
import care.plumbline.journey.running.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.InvalidRecordException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// Whatever is put on a topic, the stream goes on: what cannot be read is parked once by each reader, with the reason,
/// and the next good change arrives.
@ExtendWith(Running.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class MalformedEventTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Plumbline plumbline;
    private final Client client;
    private final Client clinicalLead;
    private final Topics topics;

    MalformedEventTest(Plumbline plumbline) {
        this.plumbline = plumbline;
        Tokens tokens = new Tokens(plumbline);
        client = new Client(plumbline, tokens.integration());
        clinicalLead = new Client(plumbline, tokens.clinicalLead());
        topics = new Topics(plumbline.bootstrapServers());
        Story.provider(client, "odd-pt", "Paula Tern", "physical-therapy");
        new Story(client, "odd")
                .goal("g", "'kind':'PAIN','measure':'nrs-pain','target':3,'statedOn':'2024-01-02'")
                .score("m", "nrs-pain", "7", "2024-01-07")
                .course("c", "'treatment':'pilates','provider':'odd-pt','goals':['g']")
                .start("c", "2024-01-08");
        await().atMost(SOON).untilAsserted(() -> topics.newest(Topics.FIGURES, "odd/contributions"));
    }

    @AfterAll
    void close() {
        topics.close();
    }

    static List<Stream> streams() {
        return Stream.ALL;
    }

    @Order(1)
    @ParameterizedTest
    @MethodSource("streams")
    void parksWhatItCannotReadOnceWithTheReason(Stream stream) {
        Made good = Made.of(topics.newest(stream.topic(), stream.key()));
        Map<String, Kind> planted = new LinkedHashMap<>();
        for (Kind kind : Kinds.of(stream)) {
            planted.put(place(topics.put(kind.spoil().apply(good).finished())), kind);
        }
        Map<String, String> wanted = planted.entrySet().stream()
                .filter(one -> one.getValue().isParked())
                .collect(Collectors.toMap(
                        one -> one.getValue().name(), one -> one.getValue().code()));
        for (Service reader : stream.readers()) {
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(parkedOf(planted, reader))
                            .as("parked by " + reader)
                            .containsExactlyInAnyOrderEntriesOf(wanted));
        }
    }

    private Map<String, String> parkedOf(Map<String, Kind> planted, Service reader) {
        Map<String, String> parked = new LinkedHashMap<>();
        Parked.of(client, reader).forEach((place, code) -> {
            Kind kind = planted.get(place);
            if (kind != null) {
                parked.put(kind.name(), code);
            }
        });
        return parked;
    }

    private static String place(RecordMetadata put) {
        return put.topic() + "-" + put.partition() + "-" + put.offset();
    }

    /// Compacted topics take none.
    @Order(1)
    @ParameterizedTest
    @MethodSource("streams")
    void theBrokerRefusesARecordWithoutKey(Stream stream) {
        Made good = Made.of(topics.newest(stream.topic(), stream.key()));
        assertThatThrownBy(() -> topics.put(good.keyed(null).finished()))
                .hasCauseInstanceOf(InvalidRecordException.class);
    }

    @Order(2)
    @Test
    void theNextGoodChangeOfAGoalIsInTheReport() {
        client.post(
                        Service.GOALS,
                        "/patients/odd/goals/g/revisions",
                        Json.of("{'target':2,'reason':'going well','revisedOn':'2024-01-03'}"),
                        Map.of("If-Match", "\"1\""))
                .ok();
        awaitReport("/goals/0/target", "2");
    }

    @Order(2)
    @Test
    void theNextGoodChangeOfACourseIsInTheReport() {
        new Story(client, "odd").step("c", "end", "'on':'2024-03-25','reason':'completed'");
        awaitReport("/goals/0/courses/0/endReason", "completed");
    }

    @Order(2)
    @Test
    void theNextGoodChangeOfAMeasurementIsInTheReport() {
        client.post(
                        Service.OUTCOMES,
                        "/patients/odd/measurements/m/correction",
                        Json.of("{'value':8,'reason':'misread'}"),
                        Map.of("If-Match", "\"1\""))
                .ok();
        awaitReport("/goals/0/courses/0/judgement/baseline/score", "8");
    }

    @Order(3)
    @Test
    void theNextGoodChangeOfATreatmentIsInTheReport() {
        clinicalLead
                .put(
                        Service.TREATMENTS,
                        "/treatments/pilates/judging-window",
                        Json.of("{'from':6,'to':10,'basis':'a review','reason':'for this test'}"),
                        Map.of("If-Match", "\"1\""))
                .ok();
        Story later = new Story(client, "odd")
                .goal("h", "'kind':'PAIN','measure':'nrs-pain','target':3,'statedOn':'2024-05-02'");
        await().atMost(SOON).untilAsserted(() -> {
            String course = "d" + System.nanoTime();
            later.course(course, "'treatment':'pilates','provider':'odd-pt','goals':['h']");
            JsonNode taken = client.get(Service.PROVIDERS, "/patients/odd/courses/" + course)
                    .ok()
                    .json();
            assertThat(taken.path("treatmentVersion").asLong()).isEqualTo(2);
        });
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(report().path("goals").get(1).path("courses"))
                        .anySatisfy(course -> assertThat(course.at("/treatment/judgingWindow/toWeeks")
                                        .asInt())
                                .isEqualTo(10)));
    }

    @Order(3)
    @Test
    void theNextGoodChangeIsInTheFigures() {
        String before = changedAt();
        new Story(client, "odd").score("n", "nrs-pain", "4", "2024-04-02");
        await().atMost(SOON).untilAsserted(() -> assertThat(changedAt()).isNotEqualTo(before));
    }

    private String changedAt() {
        return client.get(Service.OUTCOMES, "/treatments/pilates/report?measure=nrs-pain")
                .ok()
                .json()
                .at("/measures/0/changedAt")
                .asString("");
    }

    @Order(4)
    @Test
    void whatIsTriedAgainIsRefusedAgain() {
        String place = Parked.of(client, Service.OUTCOMES).keySet().iterator().next();
        Answer again = client.post(Service.OUTCOMES, "/internal/parked/" + place + "/redrive", Json.of("{}"))
                .ok();
        assertThat(again.json()).isEqualTo(Json.of("{'applied':0,'refused':1}"));
        assertThat(Parked.of(client, Service.OUTCOMES)).containsKey(place);
    }

    @Order(5)
    @Test
    void everythingIsStillReady() {
        for (Service service : Service.values()) {
            assertThat(client.get(service, "/actuator/health/readiness").status())
                    .as(service.id())
                    .isEqualTo(200);
        }
    }

    @Order(5)
    @Test
    void noPayloadIsInTheLogs() throws IOException {
        for (Path log : plumbline.logs()) {
            assertThat(Files.readString(log))
                    .as(log.toString())
                    .doesNotContain(Kinds.CANARY)
                    .doesNotContain("what odd wants");
        }
    }

    private void awaitReport(String pointer, String value) {
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(report().at(pointer).asString("")).isEqualTo(value));
    }

    private JsonNode report() {
        return client.get(Service.OUTCOMES, "/patients/odd/report").ok().json();
    }
}
