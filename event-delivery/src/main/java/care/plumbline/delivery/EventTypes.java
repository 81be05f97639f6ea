package care.plumbline.delivery;

import care.plumbline.events.CareEvent;
import care.plumbline.events.EventCatalogue;
import care.plumbline.events.EventType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is known of an event's type: the common catalogue, and the types a service keeps to itself.
final class EventTypes {

    private final Map<String, Known> known = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    /// @param topic Where the type travels.
    /// @param record Record of the catalogue that carries it, null for an internal type.
    /// @param schema Address of its JSON Schema, null for an internal type.
    record Known(
            String topic,
            @Nullable Class<? extends CareEvent> record,
            @Nullable String schema) {}

    EventTypes(List<InternalEventType> internal) {
        for (EventType type : EventCatalogue.all()) {
            put(type.type(), new Known(type.topic(), type.record(), type.schemaId()));
        }
        for (InternalEventType type : internal) {
            put(type.type(), new Known(type.topic(), null, null));
        }
    }

    private void put(String type, Known known) {
        this.known.put(type, known);
        names.add(withoutMajor(type));
    }

    Optional<Known> find(String type) {
        return Optional.ofNullable(known.get(type));
    }

    /// Known by name, but in a major version that this reader cannot read.
    boolean otherMajor(String type) {
        return !known.containsKey(type) && names.contains(withoutMajor(type));
    }

    @Nullable
    String schema(String type) {
        return find(type).map(Known::schema).orElse(null);
    }

    /// The CloudEvents source of what travels on a topic: `plumbline.goals.v1` comes from `/plumbline/goals`.
    static String source(String topic) {
        return "/" + withoutMajor(topic).replace('.', '/');
    }

    private static String withoutMajor(String type) {
        return type.replaceFirst("\\.v[0-9]+$", "");
    }
}
