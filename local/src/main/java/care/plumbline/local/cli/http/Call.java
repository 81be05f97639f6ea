package care.plumbline.local.cli.http;

import care.plumbline.local.ServiceName;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One request to one service. All calls made here may be repeated: PUT with the client's id, or a step that is
/// recognised when it comes again.
///
/// @param path With its query, encoded.
/// @param tag Entity tag, for steps that need one.
public record Call(
        ServiceName service,
        String method,
        String path,
        @Nullable JsonNode body,
        @Nullable String tag) {

    public static Call get(ServiceName service, String path) {
        return new Call(service, "GET", path, null, null);
    }

    public static Call put(ServiceName service, String path, JsonNode body) {
        return new Call(service, "PUT", path, body, null);
    }

    public static Call post(ServiceName service, String path, JsonNode body) {
        return new Call(service, "POST", path, body, null);
    }

    /// Joins path segments, each encoded.
    public static String path(String... segments) {
        StringBuilder path = new StringBuilder();
        for (String segment : segments) {
            path.append('/').append(encoded(segment));
        }
        return path.toString();
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
