package care.plumbline.delivery;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.plumbline.delivery.TestService.Copy;
import care.plumbline.testkit.TestBroker;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;

/// What strangers and bugs may send, each followed by a good event of the same entity: the good one is applied, the
/// bad one is parked once with its reason, the consumer goes on, and no log says what was in it.
class HostileRecordsIT {

    private static final String CANARY = "CANARYWORD";

    /// @param code reason it is parked for; null where it does no harm and is read or ignored
    private record Kind(@Nullable String code, UnaryOperator<RawEvent> spoil) {}

    private static final Map<String, Kind> KINDS = new LinkedHashMap<>();

    private static void parked(String name, String code, UnaryOperator<RawEvent> spoil) {
        KINDS.put(name, new Kind(code, spoil));
    }

    private static void harmless(String name, UnaryOperator<RawEvent> spoil) {
        KINDS.put(name, new Kind(null, spoil));
    }

    static {
        parked("empty", "empty-data", event -> event.value(new byte[0]));
        parked("random bytes", "data-not-utf-8", event -> event.value(new byte[] {-1, 3, -128, 0}));
        parked(
                "truncated",
                "not-of-the-schema",
                event -> event.value(event.text().substring(0, 60)));
        parked("bom", "not-of-the-schema", event -> event.value("\uFEFF" + event.text()));
        parked("utf-16", "data-not-utf-8", event -> event.value(("é" + event.text()).getBytes(UTF_16)));
        parked("array", "not-of-the-schema", event -> event.value("[" + event.text() + "]"));
        parked("number", "not-of-the-schema", event -> event.value("42"));
        parked("null", "not-an-object", event -> event.value("null"));
        parked("trailing", "not-of-the-schema", event -> event.value(event.text() + "{}"));
        parked("wrong type", "not-of-the-schema", event -> event.replacing("\"importance\":3", "\"importance\":\"3\""));
        parked("fraction", "not-of-the-schema", event -> event.replacing("\"importance\":3", "\"importance\":2.5"));
        parked("nan", "not-of-the-schema", event -> event.replacing("\"target\":3", "\"target\":NaN"));
        parked(
                "digits",
                "not-of-the-schema",
                event -> event.replacing("\"target\":3", "\"target\":" + "9".repeat(10_000)));
        parked("missing member", "missing-member", event -> event.replacing("\"measure\":\"nrs-pain\",", ""));
        parked("missing list", "not-of-the-schema", event -> event.replacing("\"revisions\":[]", "\"revisions\":null"));
        parked(
                "duplicate member",
                "not-of-the-schema",
                event -> event.replacing("\"importance\":3", "\"importance\":3,\"importance\":3"));
        parked("impossible date", "not-of-the-schema", event -> event.replacing("2024-01-02", "2024-02-31"));
        parked(
                "deep",
                "not-of-the-schema",
                event -> event.replacing("\"importance\":3", "\"x\":" + "[".repeat(5000) + "]".repeat(5000)));
        parked(
                "long text",
                "not-of-the-schema",
                event -> event.replacing(
                        "\"statement\":\"to walk the dog\"", "\"statement\":\"" + "x".repeat(800_000) + "\""));
        parked("unknown major", "unknown-major", event -> event.header("ce_type", "care.plumbline.goal.revised.v9"));
        parked("wrong topic", "wrong-topic", event -> event.header("ce_type", "care.plumbline.course.started.v1"));
        parked("type mismatch", "type-mismatch", event -> event.header("ce_type", "care.plumbline.goal.revised.v1"));
        parked("other patient", "partition-key-mismatch", event -> event.header("ce_partitionkey", "somebody-else"));
        parked("other key", "key-mismatch", event -> event.replacing("\"goal\":\"g1\"", "\"goal\":\"g2\""));
        parked("other subject", "subject-is-not-the-key", event -> event.header("ce_subject", "p1/goal/g2"));
        parked("other version", "version-mismatch", event -> event.replacing("\"version\":1", "\"version\":7"));
        parked("version 0", "bad-version", event -> event.header("ce_sequence", "0"));
        parked("version -1", "bad-version", event -> event.header("ce_sequence", "-1"));
        parked("version 2^53+1", "bad-version", event -> event.header("ce_sequence", "9007199254740993"));
        parked("version text", "bad-version", event -> event.header("ce_sequence", "one"));
        parked("no id", "missing-ce-id", event -> event.without("ce_id"));
        parked("null id", "null-header", event -> event.header("ce_id", (byte[]) null));
        parked("other id", "id-is-not-key-and-version", event -> event.header("ce_id", "x"));
        parked("huge id", "headers-too-large", event -> event.header("ce_id", "x".repeat(65_536)));
        parked("id not utf-8", "header-not-utf-8", event -> event.header("ce_id", new byte[] {-1, -2}));
        parked("id twice", "header-twice", event -> {
            event.headers.add("ce_id", "again".getBytes(UTF_8));
            return event;
        });
        parked("no type", "missing-ce-type", event -> event.without("ce_type"));
        parked("no headers", "missing-ce-specversion", event -> {
            CloudEventHeaders.ALLOWED.forEach(event::without);
            return event;
        });
        parked("specversion 2.0", "unknown-specversion", event -> event.header("ce_specversion", "2.0"));
        parked("wrong source", "wrong-source", event -> event.header("ce_source", "/plumbline/outcomes"));
        parked("xml", "bad-content-type", event -> event.header("content-type", "application/xml"));
        parked("future", "time-in-the-future", event -> event.header("ce_time", "2999-01-01T00:00:00Z"));
        parked("bad time", "bad-time", event -> event.header("ce_time", "yesterday"));
        parked("key not utf-8", "key-not-utf-8", event -> {
            event.key = new byte[] {-1, -2};
            return event;
        });
        parked("malformed key", "malformed-key", event -> {
            event.key = "$where: 1".getBytes(UTF_8);
            return event;
        });
        parked("1,000 headers", "headers-too-large", event -> {
            for (int i = 0; i < 1000; i++) {
                event.headers.add("h" + i, new byte[1]);
            }
            return event;
        });
        parked(
                "json types deep",
                "headers-too-large",
                event -> event.header("spring_json_header_types", "[]".repeat(40_000)));
        harmless("json types garbage", event -> event.header("spring_json_header_types", "{{{"));
        harmless("json types nested", event -> event.header("spring_json_header_types", "[".repeat(8_000)));
        harmless(
                "json types class",
                event -> event.header(
                                "spring_json_header_types",
                                "{\"x\":\"org.springframework.util.ResizableByteArrayOutputStream\"}")
                        .header("x", "2000000000"));
        harmless(
                "json types timer",
                event -> event.header("spring_json_header_types", "{\"x\":\"java.util.Timer[]\"}")
                        .header("x", "[1,2,3]"));
        harmless(
                "json types address",
                event -> event.header(
                                "spring_json_header_types", "{\"x\":\"java.net.InetAddress\",\"y\":\"java.util.UUID\"}")
                        .header("x", "\"localhost\"")
                        .header("y", "not json"));
        harmless(
                "retry headers",
                event -> event.header("retry_topic-attempts", new byte[] {1})
                        .header("retry_topic-original-timestamp", "x"));
        harmless("content type twice named", event -> event.header("contentType", "image/png"));
        harmless("unknown type", event -> event.header("ce_type", "care.plumbline.unheard-of.v1"));
        harmless(
                "unknown member",
                event -> event.replacing("\"importance\":3", "\"importance\":3,\"later\":{\"a\":[1]}"));
        harmless("time stamp 0", event -> {
            event.timestamp = 0L;
            return event;
        });
    }

    @Test
    void parksWhatIsBadAndGoesOn() throws Exception {
        TestBroker.topics("plumbline.goals.v1", "plumbline.providers.v1");
        String run = UUID.randomUUID().toString().substring(0, 8);
        Map<String, String> patients = new LinkedHashMap<>();
        Map<String, String> expected = new LinkedHashMap<>();
        Set<String> sent = new HashSet<>();
        PrintStream console = System.out;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setOut(new PrintStream(log, true, UTF_8));
        try (ConfigurableApplicationContext service = TestService.start()) {
            try (var producer = producer()) {
                int number = 0;
                for (Map.Entry<String, Kind> kind : KINDS.entrySet()) {
                    String patient = "h" + run + "-" + number++;
                    patients.put(kind.getKey(), patient);
                    RawEvent bad = kind.getValue()
                            .spoil()
                            .apply(RawEvent.good(patient, 1).header("x-canary", CANARY));
                    RecordMetadata at =
                            producer.send(bad.toRecord(TestBroker.PARTITIONS)).get();
                    String code = kind.getValue().code();
                    if (code != null) {
                        expected.put(place(at), code);
                    }
                    RecordMetadata good = producer.send(
                                    RawEvent.good(patient, 2).toRecord(TestBroker.PARTITIONS))
                            .get();
                    sent.addAll(List.of(place(at), place(good)));
                }
            }
            checkThat(service, patients, expected, sent);
        } finally {
            System.setOut(console);
        }
        assertThat(log.toString(UTF_8)).contains("Parked").doesNotContain(CANARY, "walk the dog", "nrs-pain");
        assertThat(KINDS).hasSizeGreaterThan(45);
    }

    @SuppressWarnings("unchecked")
    private static void checkThat(
            ConfigurableApplicationContext service,
            Map<String, String> patients,
            Map<String, String> expected,
            Set<String> sent) {
        LatestEntities<Copy> copies = service.getBean("copies", LatestEntities.class);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(patients)
                        .allSatisfy((kind, patient) -> assertThat(copies.find(patient + "/goal/g1"))
                                .as(kind)
                                .get()
                                .returns(2L, Copy::version)));
        ParkedRecords parked = service.getBean(ParkedRecords.class);
        Map<String, String> codes = parked.list(null, null, 1000).stream()
                .filter(one -> sent.contains(one.id()))
                .collect(Collectors.toMap(ParkedRecord::id, ParkedRecord::code));
        assertThat(codes).as("these and nothing else").containsExactlyInAnyOrderEntriesOf(expected);
        HealthIndicator health = service.getBean("eventDeliveryHealthIndicator", HealthIndicator.class);
        assertThat(health.health()).isNotNull().returns(Status.UP, Health::getStatus);
    }

    private static String place(RecordMetadata at) {
        return at.topic() + "-" + at.partition() + "-" + at.offset();
    }

    private static KafkaProducer<byte[], byte[]> producer() {
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        TestBroker.shared().bootstrapServers(),
                        ProducerConfig.COMPRESSION_TYPE_CONFIG,
                        "gzip"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }
}
