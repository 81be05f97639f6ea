package care.plumbline.journey.malformed;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/// The ways in which a record of a topic can be wrong.
final class Kinds {
    /// In every spoilt content, so that one can look where it has got to.
    static final String CANARY = "canary4711";

    private final List<Kind> all = new ArrayList<>();

    private final Stream stream;

    private Kinds(Stream stream) {
        this.stream = stream;
    }

    static List<Kind> of(Stream stream) {
        Kinds kinds = new Kinds(stream);
        kinds.values();
        kinds.members();
        kinds.envelopes();
        kinds.hostileHeaders();
        return List.copyOf(kinds.all);
    }

    private void add(String name, String code, UnaryOperator<Made> spoil) {
        all.add(new Kind(name, code, spoil));
    }

    private void values() {
        byte[] noise = new byte[2_000];
        new Random(4711).nextBytes(noise);
        add("empty value", "empty-data", good -> good.saying(""));
        add("noise", "data-not-utf-8", good -> good.saying(noise));
        add("text", "not-of-the-schema", good -> good.saying(CANARY));
        add(
                "half of it",
                "not-of-the-schema",
                good -> good.saying(good.text().substring(0, good.text().length() / 2)));
        add("two documents", "not-of-the-schema", good -> good.saying(good.text() + good.text()));
        add("byte order mark", "not-of-the-schema", good -> good.saying("\uFEFF" + good.text()));
        add("UTF-16", "data-not-utf-8", good -> good.saying(good.text().getBytes(StandardCharsets.UTF_16)));
        add("list", "not-of-the-schema", good -> good.saying("[" + good.text() + "]"));
        add("number", "not-of-the-schema", good -> good.saying("4711"));
        add("JSON null", "not-an-object", good -> good.saying("null"));
        add("NaN", "not-of-the-schema", good -> good.saying("{\"" + CANARY + "\":NaN}"));
        add("5,000 levels deep", "not-of-the-schema", good -> good.saying("[".repeat(5_000) + "]".repeat(5_000)));
        add(
                "deep inside",
                "not-of-the-schema",
                good -> good.saying("{\"x\":" + "[".repeat(5_000) + "]".repeat(5_000) + ","
                        + good.text().substring(1)));
        add("900 kB of text", "data-too-large", good -> good.changed(data -> data.put("x", CANARY.repeat(90_000))));
        add(
                "200 kB in one member",
                "not-of-the-schema",
                good -> good.changed(data -> data.put("x", CANARY.repeat(20_000))));
        add(
                "number of 10,000 digits",
                "not-of-the-schema",
                good -> good.saying(
                        "{\"x\":" + "9".repeat(10_000) + "," + good.text().substring(1)));
    }

    private void members() {
        add(
                "member twice",
                "not-of-the-schema",
                good -> good.saying("{\"version\":1," + good.text().substring(1)));
        add("version is text", "not-of-the-schema", good -> good.changed(data -> data.put("version", CANARY)));
        add("version is a fraction", "not-of-the-schema", good -> good.changed(data -> data.put("version", 1.5)));
        add("without version", "not-of-the-schema", good -> good.changed(data -> data.remove("version")));
        add("without recordedAt", "missing-member", good -> good.changed(data -> data.remove("recordedAt")));
        add(
                "operator",
                "not-of-the-schema",
                good -> good.changed(
                        data -> data.set("recordedBy", data.objectNode().putNull("$ne"))));
        add("other version inside", stream.otherVersion(), good -> good.changed(data -> data.put("version", 4_711)));
        add("other type inside", "type-mismatch", good -> good.changed(data -> data.put("type", CANARY)));
        add("unknown member", "", good -> good.changed(data -> data.put("x", CANARY)));
    }

    private void envelopes() {
        add(
                "key of another",
                "subject-is-not-the-key",
                good -> good.keyed("canary4711/goal/x".getBytes(StandardCharsets.UTF_8)));
        add("key with an operator", "malformed-key", good -> good.keyed("$ne".getBytes(StandardCharsets.UTF_8)));
        add("key not UTF-8", "key-not-utf-8", good -> good.keyed(new byte[] {(byte) 0xff, (byte) 0xfe}));
        add("no type", "missing-ce-type", good -> good.without("ce_type"));
        add("unknown type", "", good -> good.with("ce_type", "care.plumbline." + CANARY + ".v1"));
        add(
                "unknown major version",
                "unknown-major",
                good -> good.with("ce_type", good.header("ce_type").replaceFirst("v1$", "v9")));
        add("type of another topic", "wrong-topic", Kinds::ofAnotherTopic);
        add("type twice", "header-twice", good -> good.and("ce_type", CANARY));
        add("type null", "null-header", good -> good.without("ce_type").and("ce_type", (byte[]) null));
        add("type of 64 kB", "headers-too-large", good -> good.with("ce_type", CANARY.repeat(6_500)));
        add(
                "type not UTF-8",
                "header-not-utf-8",
                good -> good.without("ce_type").and("ce_type", new byte[] {(byte) 0xc3, 0x28}));
        add("specversion 2.0", "unknown-specversion", good -> good.with("ce_specversion", "2.0"));
        add("no id", "missing-ce-id", good -> good.without("ce_id"));
        add("other id", "id-is-not-key-and-version", good -> good.with("ce_id", CANARY));
        add("other source", "wrong-source", good -> good.with("ce_source", "/" + CANARY));
        add("other subject", "subject-is-not-the-key", good -> good.with("ce_subject", CANARY));
        add("version 0", "bad-version", good -> good.with("ce_sequence", "0"));
        add("version -1", "bad-version", good -> good.with("ce_sequence", "-1"));
        add("version 2^53 + 1", "bad-version", good -> good.with("ce_sequence", "9007199254740993"));
        add("version in words", "bad-version", good -> good.with("ce_sequence", CANARY));
        add("no time", "missing-ce-time", good -> good.without("ce_time"));
        add("time in words", "bad-time", good -> good.with("ce_time", "yesterday"));
        add(
                "time to come",
                "time-in-the-future",
                good -> good.with(
                        "ce_time", Instant.now().plus(Duration.ofDays(400)).toString()));
        add("partition key of another", "partition-key-mismatch", good -> good.with("ce_partitionkey", CANARY));
        add("not JSON by its own word", "bad-content-type", good -> good.with("content-type", "application/xml"));
        add(
                "tombstone of nothing",
                "",
                good -> good.keyed("canary4711/goal/x".getBytes(StandardCharsets.UTF_8))
                        .saying((byte[]) null));
    }

    /// Headers that make Spring's own readers loop, allocate or fail. What comes with them is as it was before, so
    /// that nothing needs parking.
    private void hostileHeaders() {
        String types = "spring_json_header_types";
        add("header types: noise", "", good -> good.and(types, CANARY));
        add(
                "header types: 7,000 lists",
                "headers-too-large",
                good -> good.and(types, "{\"x\":\"" + "[]".repeat(20_000) + "\"}"));
        add(
                "header types: deep array",
                "",
                good -> good.and("x", "1").and(types, "{\"x\":\"" + "[".repeat(2_000) + "I\"}"));
        add(
                "header types: huge stream",
                "",
                good -> good.and("x", "2000000000")
                        .and(types, "{\"x\":\"org.springframework.util.ResizableByteArrayOutputStream\"}"));
        add("header types: timers", "", good -> good.and("x", "[1,2]").and(types, "{\"x\":\"[Ljava.util.Timer;\"}"));
        add(
                "header types: address",
                "",
                good -> good.and("x", "\"canary.invalid\"").and(types, "{\"x\":\"java.net.InetAddress\"}"));
        add("header types: UUID", "", good -> good.and("x", "{").and(types, "{\"x\":\"java.util.UUID\"}"));
        add(
                "retry headers",
                "",
                good -> good.and("retry_topic-attempts", "x").and("retry_topic-backoff-timestamp", CANARY));
        add("1,000 headers", "headers-too-large", good -> {
            Made crowded = good;
            for (int i = 0; i < 1_000; i++) {
                crowded = crowded.and("x" + i, CANARY);
            }
            return crowded;
        });
    }

    private static Made ofAnotherTopic(Made good) {
        boolean goals = good.topic().contains("goals");
        return good.with("ce_type", goals ? "care.plumbline.measurement.recorded.v1" : "care.plumbline.goal.stated.v1");
    }
}
