package care.plumbline.outcomes.casefile.stream;

import care.plumbline.delivery.EventJson;
import care.plumbline.delivery.IncomingEvent;
import care.plumbline.events.CareEvent;
import care.plumbline.events.EventCatalogue;
import care.plumbline.events.EventType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/// Events as they come from a topic, made of the golden examples.
final class Incoming {

    private static final EventJson JSON = new EventJson();

    private Incoming() {}

    static IncomingEvent example(EventType type) {
        return event(type, text(type));
    }

    static IncomingEvent example(String type, String part, String other) {
        EventType known = EventCatalogue.find(type).orElseThrow();
        String text = text(known);
        if (!text.contains(part)) {
            throw new IllegalArgumentException("the example does not contain " + part);
        }
        return event(known, text.replace(part, other));
    }

    static IncomingEvent unreadable(String type, String text) {
        return new IncomingEvent(
                EventCatalogue.find(type).orElseThrow().topic(),
                0,
                0,
                type,
                "p1/x",
                "p1",
                1,
                Instant.EPOCH,
                text.getBytes(StandardCharsets.UTF_8),
                false);
    }

    private static IncomingEvent event(EventType type, String text) {
        byte[] data = text.getBytes(StandardCharsets.UTF_8);
        CareEvent read = JSON.read(data, type.record());
        return new IncomingEvent(
                type.topic(),
                0,
                0,
                type.type(),
                read.entityKey(),
                read.partitionKey(),
                read.version(),
                read.recordedAt(),
                data,
                false);
    }

    private static String text(EventType type) {
        try (InputStream in = EventType.class.getClassLoader().getResourceAsStream(type.example())) {
            if (in == null) {
                throw new IllegalStateException(type.example() + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
