package care.plumbline.journey.pages.openapi;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Makes of a schema that is put together from parts one that says the same in one piece, as people and generators of
/// clients read it best.
final class Flattening {

    private Flattening() {}

    static void flatten(ObjectNode schema) {
        if (schema.remove("allOf") instanceof ArrayNode parts) {
            parts.forEach(part -> include(schema, (ObjectNode) part));
        }
        JsonNode pattern = schema.get("pattern");
        if (pattern != null && pattern.isString() && !pattern.asString().startsWith("^")) {
            // Validation asks for the whole text, JSON Schema for a part of it.
            schema.put("pattern", "^(?:" + pattern.asString() + ")$");
        }
        schema.values().forEach(Flattening::inside);
    }

    private static void inside(JsonNode node) {
        if (node instanceof ObjectNode schema) {
            flatten(schema);
        } else if (node instanceof ArrayNode list) {
            list.values().forEach(Flattening::inside);
        }
    }

    private static void include(ObjectNode schema, ObjectNode part) {
        boolean described = schema.has("description") && part.has("properties");
        part.properties().forEach(entry -> {
            switch (entry.getKey()) {
                case "properties" -> schema.withObjectProperty("properties").setAll((ObjectNode) entry.getValue());
                case "required" -> require(schema.withArrayProperty("required"), (ArrayNode) entry.getValue());
                case "description" -> {
                    if (!described) {
                        schema.set("description", entry.getValue());
                    }
                }
                default -> schema.set(entry.getKey(), entry.getValue());
            }
        });
    }

    private static void require(ArrayNode names, ArrayNode more) {
        more.values().forEach(name -> {
            if (!names.values().contains(name)) {
                names.add(name);
            }
        });
    }
}
