package care.plumbline.events;

import tools.jackson.databind.node.ObjectNode;

/// Writes docs/asyncapi.json (AsyncAPI 3.0) from the catalogue; schemas are referred to where they lie.
final class AsyncApiPage {

    private static final String SOURCES = "../care-events/src/main/resources/";

    private AsyncApiPage() {}

    static String text() {
        ObjectNode page = Json.MAPPER.createObjectNode().put("asyncapi", "3.0.0");
        page.putObject("info")
                .put("title", "Plumbline care events")
                .put("version", "1.0.0")
                .put("description", "What the four services publish, on Kafka, as CloudEvents 1.0 in binary mode.");
        page.put("defaultContentType", "application/json");
        ObjectNode channels = page.putObject("channels");
        ObjectNode operations = page.putObject("operations");
        ObjectNode messages = page.putObject("components").putObject("messages");
        for (EventType type : EventCatalogue.all()) {
            String channel = type.topic().replace('.', '-');
            ObjectNode at = channels.has(channel)
                    ? (ObjectNode) channels.get(channel)
                    : channels.putObject(channel).put("address", type.topic());
            at.withObject("/messages").putObject(type.type()).put("$ref", "#/components/messages/" + type.type());
            if (!operations.has("publish-" + channel)) {
                operations
                        .putObject("publish-" + channel)
                        .put("action", "send")
                        .putObject("channel")
                        .put("$ref", "#/channels/" + channel);
            }
            message(messages.putObject(type.type()), type);
        }
        return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(page) + "\n";
    }

    private static void message(ObjectNode message, EventType type) {
        message.put("name", type.type())
                .put("title", type.record().getSimpleName())
                .put("summary", type.meaning());
        ObjectNode headers = message.putObject("headers").put("type", "object");
        headers.putArray("required")
                .add("ce_id")
                .add("ce_source")
                .add("ce_specversion")
                .add("ce_type");
        headers.putObject("properties").putObject("ce_type").put("const", type.type());
        message.putObject("payload")
                .put("schemaFormat", "application/schema+json;version=draft-2020-12")
                .putObject("schema")
                .put("$ref", SOURCES + type.schema());
        message.putObject("bindings").putObject("kafka").putObject("key").put("type", "string");
    }
}
