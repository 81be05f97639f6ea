package care.plumbline.providers;

import care.plumbline.delivery.IncomingEvent;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.events.EventCatalogue;
import care.plumbline.events.EventType;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Schemas and golden examples of the catalogue, and events made from them.
public final class Contract {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Contract() {}

    public static JsonNode tree(OutgoingEvent event) {
        return JSON.readTree(event.data());
    }

    public static ObjectNode example(String type) {
        return (ObjectNode) JSON.readTree(text(known(type).example()));
    }

    /// What is wrong with an event according to its schema.
    public static List<String> violations(OutgoingEvent event) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text(known(event.type()).schema()), InputFormat.JSON)
                .validate(
                        new String(event.data(), StandardCharsets.UTF_8),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }

    /// An event as the consumer hands it over, its envelope fitting to its data.
    public static IncomingEvent incoming(String entityKey, String partitionKey, ObjectNode data) {
        String type = data.path("type").asString();
        byte[] bytes = JSON.writeValueAsBytes(data);
        long version = data.path("version").asLong();
        String topic = known(type).topic();
        return new IncomingEvent(
                topic, 0, version, type, entityKey, partitionKey, version, Instant.EPOCH, bytes, false);
    }

    private static EventType known(String type) {
        return EventCatalogue.find(type).orElseThrow();
    }

    private static String text(String resource) {
        try (InputStream in = Contract.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
