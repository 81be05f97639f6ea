package care.plumbline.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Holds record, schema and golden example of every event type together.
class EventContractTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    @TestFactory
    Stream<DynamicTest> theExampleFitsItsSchema() {
        return perType(type ->
                assertThat(violations(type, Json.resource(type.example()))).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> theExampleIsReadAndWrittenWithoutLoss() {
        return perType(type -> {
            JsonNode example = Json.resource(type.example());
            CareEvent event = Json.MAPPER.treeToValue(example, type.record());

            assertThat(Json.MAPPER.<JsonNode>valueToTree(event).toString())
                    .satisfies(written -> assertThat(Json.MAPPER.readTree(written))
                            .isEqualTo(Json.MAPPER.readTree(example.toString())));
            assertThat(event.type()).isEqualTo(type.type());
            assertThat(event.entityKey()).contains("/");
            assertThat(event.partitionKey()).isNotBlank();
        });
    }

    @TestFactory
    Stream<DynamicTest> theSchemaDescribesEveryMemberOfTheRecordAndNoOther() {
        return perType(type -> {
            JsonNode schema = Json.resource(type.schema());
            assertDescribes(schema, type.record());
            for (Class<?> part : type.record().getDeclaredClasses()) {
                assertDescribes(schema.path("$defs").path(part.getSimpleName()), part);
            }
            assertThat(schema.path("$defs").size()).isEqualTo(type.record().getDeclaredClasses().length);
        });
    }

    @TestFactory
    Stream<DynamicTest> theSchemaRefusesAnEventWithoutARequiredMember() {
        return perType(type -> {
            ObjectNode example = (ObjectNode) Json.resource(type.example());
            for (JsonNode required : Json.resource(type.schema()).path("required")) {
                assertThat(violations(type, example.deepCopy().without(required.asString())))
                        .as("without " + required.asString())
                        .isNotEmpty();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> aTolerantReaderIgnoresWhatItDoesNotKnow() {
        return perType(type -> {
            ObjectNode example = (ObjectNode) Json.resource(type.example());
            example.put("addedLater", "unknown to this version");

            assertThat(violations(type, example)).isEmpty();
            assertThat(Json.MAPPER.treeToValue(example, type.record()).type()).isEqualTo(type.type());
        });
    }

    @Test
    void theSchemasNameExactlyTheTypesOfTheCatalogue() {
        for (EventType type : EventCatalogue.all()) {
            Set<String> inSchema = new TreeSet<>();
            Json.resource(type.schema())
                    .path("properties")
                    .path("type")
                    .path("enum")
                    .forEach(node -> inSchema.add(node.asString()));
            assertThat(inSchema)
                    .isEqualTo(EventCatalogue.all().stream()
                            .filter(other -> other.schema().equals(type.schema()))
                            .map(EventType::type)
                            .collect(Collectors.toCollection(TreeSet::new)));
            assertThat(Json.resource(type.schema()).path("$id").asString()).isEqualTo(type.schemaId());
        }
    }

    @Test
    void noSchemaAndNoExampleIsWithoutAType() {
        Set<String> files = new TreeSet<>(filesBelow("care/plumbline/events"));
        Set<String> named = EventCatalogue.all().stream()
                .flatMap(type -> Stream.of(type.schema(), type.example()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(files).isEqualTo(named);
    }

    @Test
    void everyRecordHasATypeAndEveryTypeItsOwnName() {
        assertThat(EventCatalogue.all().stream()
                        .<Class<?>>map(EventType::record)
                        .collect(Collectors.toSet()))
                .isEqualTo(Set.of(CareEvent.class.getPermittedSubclasses()));
        assertThat(EventCatalogue.all()).extracting(EventType::type).doesNotHaveDuplicates();
        assertThat(EventCatalogue.find("care.plumbline.goal.unheard-of.v1")).isEmpty();
    }

    private static Stream<DynamicTest> perType(org.junit.jupiter.api.function.ThrowingConsumer<EventType> check) {
        return EventCatalogue.all().stream()
                .map(type -> DynamicTest.dynamicTest(type.type(), () -> check.accept(type)));
    }

    private static java.util.List<String> violations(EventType type, JsonNode data) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Json.resource(type.schema()).toString(), InputFormat.JSON);
        return schema
                .validate(
                        data.toString(),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }

    private static void assertDescribes(JsonNode schema, Class<?> record) {
        Set<String> members = new TreeSet<>();
        Set<String> always = new TreeSet<>();
        for (RecordComponent component : record.getRecordComponents()) {
            members.add(component.getName());
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                always.add(component.getName());
            }
        }
        Set<String> required = new TreeSet<>();
        schema.path("required").forEach(node -> required.add(node.asString()));

        assertThat(new TreeSet<>(schema.path("properties").propertyNames()))
                .as(record.getSimpleName())
                .isEqualTo(members);
        assertThat(required).as("required members of " + record.getSimpleName()).isEqualTo(always);
        assertThat(schema.path("description").asString()).isNotBlank();
        assertThat(schema.path("properties").properties())
                .allSatisfy(member -> assertThat(
                                member.getValue().path("description").asString())
                        .as(record.getSimpleName() + "." + member.getKey())
                        .isNotBlank());
    }

    private static Set<String> filesBelow(String folder) {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
