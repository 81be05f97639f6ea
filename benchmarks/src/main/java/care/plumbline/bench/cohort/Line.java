package care.plumbline.bench.cohort;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// One record of the import format, its members in their order.
public record Line(Map<String, Object> members) {

    static Line of(String type) {
        return new Line(new LinkedHashMap<>()).with("type", type);
    }

    Line with(String name, Object value) {
        members.put(name, value);
        return this;
    }

    Line on(String name, LocalDate date) {
        return with(name, date.toString());
    }

    /// The members alone, as a part of another record.
    Map<String, Object> withoutType() {
        members.remove("type");
        return members;
    }

    /// As one line of NDJSON.
    public String json() {
        return json(members);
    }

    public boolean has(String name) {
        return members.containsKey(name);
    }

    public String text(String name) {
        return String.valueOf(members.get(name));
    }

    private static String json(Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> json(String.valueOf(entry.getKey())) + ":" + json(entry.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
            case List<?> list -> list.stream().map(Line::json).collect(Collectors.joining(",", "[", "]"));
            // Ids, codes and our own sentences: nothing in them needs escaping.
            case String text -> '"' + text + '"';
            default -> String.valueOf(value);
        };
    }
}
