package care.plumbline.goals.goal.stream;

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
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Schemas and golden examples of the catalogue.
public final class Contract {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Contract() {}

    public static JsonNode tree(OutgoingEvent event) {
        return JSON.readTree(event.data());
    }

    public static JsonNode example(String type) {
        return JSON.readTree(text(known(type).example()));
    }

    public static byte[] exampleData(String type) {
        return text(known(type).example()).getBytes(StandardCharsets.UTF_8);
    }

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
