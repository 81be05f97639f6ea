package care.plumbline.events;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/// What changed between a released schema and today's that would break somebody: within a major version members may
/// only be added, and only optional ones.
final class SchemaChange {

    private final List<String> breaks = new ArrayList<>();

    private SchemaChange() {}

    static List<String> breaking(JsonNode released, JsonNode today) {
        SchemaChange change = new SchemaChange();
        change.compareObjects("", released, today);
        released.path("$defs").properties().forEach(part -> {
            JsonNode now = today.path("$defs").path(part.getKey());
            if (now.isMissingNode()) {
                change.breaks.add(part.getKey() + ": removed");
            } else {
                change.compareObjects(part.getKey() + ".", part.getValue(), now);
            }
        });
        return change.breaks;
    }

    private void compareObjects(String path, JsonNode released, JsonNode today) {
        Set<String> added = texts(today.path("required"));
        added.removeAll(texts(released.path("required")));
        added.forEach(member -> breaks.add(path + member + ": newly required"));
        Set<String> dropped = texts(released.path("required"));
        dropped.removeAll(texts(today.path("required")));
        dropped.forEach(member -> breaks.add(path + member + ": readers rely on it being always there"));
        released.path("properties").properties().forEach(member -> {
            JsonNode now = today.path("properties").path(member.getKey());
            if (now.isMissingNode()) {
                breaks.add(path + member.getKey() + ": removed");
            } else {
                compareValues(path + member.getKey(), member.getValue(), now);
            }
        });
    }

    private void compareValues(String path, JsonNode released, JsonNode today) {
        for (String keyword : List.of("type", "format", "pattern", "$ref", "additionalProperties", "items")) {
            if (!released.path(keyword).equals(today.path(keyword))) {
                breaks.add(path + ": " + keyword + " changed");
            }
        }
        if (released.has("enum")) {
            Set<String> gone = texts(released.path("enum"));
            gone.removeAll(texts(today.path("enum")));
            gone.forEach(value -> breaks.add(path + ": value " + value + " removed"));
        }
        if (released.has("enum") != today.has("enum")) {
            breaks.add(path + ": enum added or removed");
        }
        tightened(path, "minimum", released, today, 1);
        tightened(path, "maximum", released, today, -1);
        tightened(path, "maxLength", released, today, -1);
    }

    /// A bound may be loosened, never tightened or added.
    private void tightened(String path, String bound, JsonNode released, JsonNode today, int tighter) {
        if (!today.has(bound)) {
            return;
        }
        BigDecimal now = today.path(bound).decimalValue();
        if (!released.has(bound)
                || Integer.signum(now.compareTo(released.path(bound).decimalValue())) == tighter) {
            breaks.add(path + ": " + bound + " tightened");
        }
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new TreeSet<>();
        array.forEach(node -> texts.add(node.asString()));
        return texts;
    }
}
