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
public record Call(
        ServiceName service,
        String method,
        String path,
        @Nullable JsonNode body) {

    public static Call get(ServiceName service, String path) {
        return new Call(service, "GET", path, null);
    }

    public static Call put(ServiceName service, String path, JsonNode body) {
        return new Call(service, "PUT", path, body);
    }

    public static Call post(ServiceName service, String path, JsonNode body) {
        return new Call(service, "POST", path, body);
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
