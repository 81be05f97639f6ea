package care.plumbline.local.cli.demo;

import care.plumbline.local.ServiceName;
import care.plumbline.local.cli.http.Call;
import care.plumbline.local.cli.http.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What happens to Ana, scene by scene. All days lie in the past and never change, so that playing it again finds
/// everything there, and the report of [#DAY] is the same for ever.
record Story(List<Scene> scenes) {
    static final String PATIENT = "p1";
    static final String DAY = "2024-05-22";

    /// @param told For the reader.
    /// @param deeds What is sent.
    record Scene(String told, List<Deed> deeds) {}

    /// @param by Whose token: `patient ID`, `provider ID` or `integration`.
    /// @param does Method and path.
    record Deed(
            String by,
            String service,
            String does,
            @Nullable String ifMatch,
            JsonNode with) {

        Call call() {
            String[] methodAndPath = does.split(" ");
            ServiceName name = ServiceName.valueOf(service.toUpperCase(Locale.ROOT));
            return new Call(name, methodAndPath[0], methodAndPath[1], with, ifMatch);
        }
    }

    static Story load() {
        try (InputStream story = Objects.requireNonNull(Story.class.getResourceAsStream("story.json"))) {
            return new Story(List.of(Json.MAPPER.readValue(story, Scene[].class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
