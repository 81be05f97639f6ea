package care.plumbline.treatments;

import static care.plumbline.testkit.TestTopics.header;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.plumbline.delivery.EventJson;
import care.plumbline.events.TreatmentV1;
import care.plumbline.testkit.TestDatabase;
import care.plumbline.testkit.TestTopics;
import java.math.BigDecimal;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Test;

/// The service as it is deployed: the shipped catalogue reaches HTTP and the topic, once.
class TreatmentsServiceIT {

    private static final int SHIPPED = 36;
    private static final String WINDOW = """
            {"from":8,"to":16,"basis":"Our own results come later.","reason":"Reviewed in January"}""";

    @Test
    void shipsTheCatalogueOnceWhateverHowOftenItStarts() {
        String database = TestDatabase.shared().freshName();
        try (TestTopics topics = new TestTopics("plumbline.treatments.v1")) {
            try (RunningService service = new RunningService(database)) {
                isReady(service);
                within(() -> assertThat(topics.readOf("treatment/")).hasSize(SHIPPED));
                assertThat(topics.readOf("treatment/"))
                        .extracting(ConsumerRecord::key)
                        .doesNotHaveDuplicates();
                assertToldInFull(topics.readOf("treatment/").stream()
                        .filter(message -> message.key().equals("treatment/mbsr/1"))
                        .findFirst()
                        .orElseThrow());
                assertThat(service.get("/treatments/mbsr").body()).contains("\"version\":1", "Diez 2022");
            }
            try (RunningService again = new RunningService(database)) {
                isReady(again);
                assertThat(again.put("/treatments/mbsr/judging-window", 1, WINDOW)
                                .statusCode())
                        .isEqualTo(200);

                within(() -> assertThat(topics.readOf("treatment/")).hasSize(SHIPPED + 1));
                assertThat(topics.readOf("treatment/").getLast().key()).isEqualTo("treatment/mbsr/2");
                assertThat(again.get("/actuator/prometheus").body()).contains("plumbline_pending_events");
            }
        }
    }

    private static void isReady(RunningService service) {
        within(() ->
                assertThat(service.get("/actuator/health/readiness").body()).contains("\"status\":\"UP\""));
    }

    private static void assertToldInFull(ConsumerRecord<String, byte[]> message) {
        TreatmentV1 mbsr = new EventJson().read(message.value(), TreatmentV1.class);
        assertThat(header(message, "ce_type")).isEqualTo("care.plumbline.treatment.published.v1");
        assertThat(header(message, "ce_sequence")).isEqualTo("1");
        assertThat(header(message, "ce_partitionkey")).isEqualTo("treatment:mbsr");
        assertThat(mbsr.recordedBy()).isEqualTo("catalogue");
        assertThat(mbsr.evidence())
                .filteredOn(one -> one.measure().equals("rmdq-24"))
                .singleElement()
                .satisfies(one -> assertThat(one.mean()).isEqualTo(new BigDecimal("1.56")));
    }

    private static void within(ThrowingRunnable check) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(check);
    }
}
