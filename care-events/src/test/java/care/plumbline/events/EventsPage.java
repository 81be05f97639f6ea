package care.plumbline.events;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Writes docs/events.md from the catalogue, its schemas and examples.
final class EventsPage {

    private static final String SOURCES = "../care-events/src/main/resources/";

    private EventsPage() {}

    static String text() {
        StringBuilder page = new StringBuilder("""
                # Events

                Written by a test from the event catalogue: change `EventCatalogue`, a record or a schema, then run
                `./mvnw -pl care-events test -Dplumbline.write-docs=true`.

                Every event carries the full state of one entity and its `version`. Apply it when the version is newer than what
                you have for that entity, else drop it: duplicates, disorder and replays are then harmless. Ignore members and types
                that you do not know. Topics are compacted by entity key, so a new consumer that reads from the beginning knows
                everything; a record without a value means that the entity was forgotten.

                ## Envelope

                CloudEvents 1.0 in Kafka binary mode: the record's value is the JSON below, its key the entity key, and its headers are

                | header | meaning |
                |---|---|
                | `ce_specversion` | `1.0` |
                | `ce_id` | entity key and version: the same event again has the same id |
                | `ce_source` | the publishing service |
                | `ce_type` | one of the types below |
                | `ce_time` | when the service recorded it |
                | `ce_subject` | the entity key |
                | `ce_dataschema` | address of the JSON Schema |
                | `ce_partitionkey` | the patient, or the entity where there is no patient; equal keys lie in equal partitions of all topics |
                | `ce_sequence` | the version |
                | `content-type` | `application/json` |
                | `traceparent` | W3C trace context, when there is one |

                A record with an unreadable envelope, or with unreadable data of a type that a service takes, is parked by
                that service and can be redriven; the stream goes on.
                """);
        for (String topic :
                EventCatalogue.all().stream().map(EventType::topic).distinct().toList()) {
            page.append("\n## ").append(topic).append("\n\n| type | what happened | data |\n|---|---|---|\n");
            typesOf(topic)
                    .forEach(type -> page.append("| `%s` | %s | [%s](%s), [example](%s) |\n"
                            .formatted(
                                    type.type(),
                                    type.meaning(),
                                    type.record().getSimpleName(),
                                    SOURCES + type.schema(),
                                    SOURCES + type.example())));
            typesOf(topic).stream().map(EventType::schema).distinct().forEach(schema -> appendMembers(page, schema));
        }
        return page.toString().replace("\r\n", "\n");
    }

    private static List<EventType> typesOf(String topic) {
        return EventCatalogue.all().stream()
                .filter(type -> type.topic().equals(topic))
                .toList();
    }

    private static void appendMembers(StringBuilder page, String name) {
        JsonNode schema = Json.resource(name);
        appendTable(page, "### " + schema.path("title").asString(), schema);
        schema.path("$defs").properties().forEach(part -> appendTable(page, "#### " + part.getKey(), part.getValue()));
    }

    private static void appendTable(StringBuilder page, String heading, JsonNode schema) {
        page.append('\n')
                .append(heading)
                .append("\n\n")
                .append(schema.path("description").asString());
        page.append("\n\n| member | | type | meaning |\n|---|---|---|---|\n");
        String required = schema.path("required").toString();
        schema.path("properties")
                .properties()
                .forEach(member -> page.append("| `%s` | %s | %s | %s |\n"
                        .formatted(
                                member.getKey(),
                                required.contains('"' + member.getKey() + '"') ? "always" : "",
                                typeOf(member.getValue()),
                                member.getValue().path("description").asString())));
    }

    private static String typeOf(JsonNode member) {
        if (member.has("enum")) {
            return member.path("enum").valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
        }
        if (member.has("$ref")) {
            return member.path("$ref").asString().replace("#/$defs/", "");
        }
        if (member.path("type").asString().equals("array")) {
            return "list of " + typeOf(member.path("items"));
        }
        return member.has("format")
                ? member.path("format").asString()
                : member.path("type").asString();
    }
}
