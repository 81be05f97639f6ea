package care.plumbline.journey.malformed;

import care.plumbline.journey.http.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// A record in the making: the copy of a good one, spoilt.
@SuppressWarnings("ArrayRecordComponent")
record Made(String topic, int partition, byte @Nullable [] key, byte @Nullable [] value, List<Header> headers) {

    static Made of(ConsumerRecord<byte[], byte[]> good) {
        return new Made(
                good.topic(),
                good.partition(),
                good.key(),
                good.value(),
                List.of(good.headers().toArray()));
    }

    ProducerRecord<byte[], byte[]> finished() {
        return new ProducerRecord<>(topic, partition, key, value, headers);
    }

    Made keyed(byte @Nullable [] otherKey) {
        return new Made(topic, partition, otherKey, value, headers);
    }

    Made saying(byte @Nullable [] otherValue) {
        return new Made(topic, partition, key, otherValue, headers);
    }

    Made saying(String otherValue) {
        return saying(otherValue.getBytes(StandardCharsets.UTF_8));
    }

    String text() {
        return value == null ? "" : new String(value, StandardCharsets.UTF_8);
    }

    /// With its data changed.
    Made changed(Consumer<ObjectNode> change) {
        ObjectNode data = (ObjectNode) Json.read(text());
        change.accept(data);
        return saying(data.toString());
    }

    Made without(String header) {
        return new Made(
                topic,
                partition,
                key,
                value,
                headers.stream().filter(one -> !one.key().equals(header)).toList());
    }

    /// One more header, beside one of the same name.
    Made and(String header, byte @Nullable [] content) {
        List<Header> more = new ArrayList<>(headers);
        more.add(new RecordHeader(header, content));
        return new Made(topic, partition, key, value, more);
    }

    Made and(String header, String content) {
        return and(header, content.getBytes(StandardCharsets.UTF_8));
    }

    Made with(String header, String content) {
        return without(header).and(header, content);
    }

    String header(String name) {
        return headers.stream()
                .filter(one -> one.key().equals(name))
                .map(one -> new String(one.value(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }
}
