package care.plumbline.journey.http;

import care.plumbline.journey.running.Checkout;
import care.plumbline.journey.running.Service;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Holds every answer that a test gets against the service's OpenAPI description: what is described must be true.
final class Described {
    private static final Map<Service, JsonNode> DESCRIPTIONS = new EnumMap<>(Service.class);
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static {
        for (Service service : Service.values()) {
            String name = service.id() + "-service";
            try {
                DESCRIPTIONS.put(
                        service,
                        Json.read(Files.readString(
                                Checkout.root().resolve(name + "/src/main/resources/" + name + "-openapi.json"))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Described() {}

    /// @throws AssertionError for a status or a body that the description of the route does not name
    static Answer check(Service service, String method, String path, Answer answer) {
        operation(service, method, path).ifPresent(operation -> check(service, operation, answer));
        return answer;
    }

    private static Optional<JsonNode> operation(Service service, String method, String path) {
        return description(service).path("paths").properties().stream()
                .filter(known -> path.matches(known.getKey().replaceAll("\\{[A-Za-z]+}", "[^/]+")))
                .min(Comparator.comparingLong(
                        known -> known.getKey().chars().filter(c -> c == '{').count()))
                .map(known -> known.getValue().path(method.toLowerCase(Locale.ROOT)))
                .filter(JsonNode::isObject);
    }

    private static void check(Service service, JsonNode operation, Answer answer) {
        JsonNode responses = operation.path("responses");
        boolean success = answer.status() >= 200 && answer.status() < 300;
        JsonNode response = responses.path(Integer.toString(answer.status()));
        if (success && response.isMissingNode()) {
            throw new AssertionError("not described: status of " + answer);
        }
        if (success && answer.header("Content-Type").startsWith("application/json")) {
            fits(service, response.path("content").path("application/json").path("schema"), answer);
        } else if (answer.header("Content-Type").startsWith("application/problem+json")) {
            fits(
                    service,
                    description(service).path("components").path("schemas").path("Problem"),
                    answer);
        }
    }

    private static void fits(Service service, JsonNode schema, Answer answer) {
        ObjectNode whole = (ObjectNode) schema.deepCopy();
        whole.set("components", description(service).path("components"));
        List<?> violations =
                SCHEMAS.getSchema(whole.toString(), InputFormat.JSON).validate(answer.body(), InputFormat.JSON);
        if (!violations.isEmpty()) {
            throw new AssertionError("not as described: " + violations + " in " + answer);
        }
    }

    private static JsonNode description(Service service) {
        return java.util.Objects.requireNonNull(DESCRIPTIONS.get(service));
    }
}
