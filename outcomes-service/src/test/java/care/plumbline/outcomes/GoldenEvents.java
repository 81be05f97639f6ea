package care.plumbline.outcomes;

import care.plumbline.delivery.EventJson;
import care.plumbline.events.CareEvent;
import care.plumbline.events.EventCatalogue;
import care.plumbline.events.EventType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The golden examples of the other services' events, told of another patient and another treatment.
record GoldenEvents(String patient, String treatment) {

    /// @param name as in `goal.stated`
    CareEvent of(String name) {
        return of(name, "", "");
    }

    /// With something else in a place of its text.
    CareEvent of(String name, String place, String instead) {
        EventType type = EventCatalogue.find("care.plumbline." + name + ".v1").orElseThrow();
        String json = text(type)
                .replace("\"patient\": \"p1\"", "\"patient\": \"" + patient + "\"")
                .replace("\"exercise-general\"", "\"" + treatment + "\"");
        if (!place.isEmpty() && !json.contains(place)) {
            throw new IllegalArgumentException(name + " does not contain " + place);
        }
        return new EventJson()
                .read(
                        (place.isEmpty() ? json : json.replace(place, instead)).getBytes(StandardCharsets.UTF_8),
                        type.record());
    }

    private static String text(EventType type) {
        try (InputStream in = GoldenEvents.class.getClassLoader().getResourceAsStream(type.example())) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
