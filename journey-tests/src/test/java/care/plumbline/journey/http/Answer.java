package care.plumbline.journey.http;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// What a service answered.
///
/// @param request method and address, for messages
public record Answer(String request, int status, HttpHeaders headers, String body) {

    /// No answer came.
    public static Answer none() {
        return new Answer("", 0, HttpHeaders.of(Map.of(), (name, value) -> true), "");
    }

    public JsonNode json() {
        return Json.read(body);
    }

    /// Value of a header, empty when it is not there.
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /// Address of the next page, without the host; empty on the last one.
    public String next() {
        String link = header("Link");
        if (link.isEmpty()) {
            return "";
        }
        URI next = URI.create(link.substring(link.indexOf('<') + 1, link.indexOf('>')));
        return next.getRawPath() + "?" + next.getRawQuery();
    }

    /// Last part of the problem's type; empty when the answer is none.
    public String problem() {
        if (!header("Content-Type").startsWith("application/problem+json")) {
            return "";
        }
        String type = json().path("type").asString("");
        return type.substring(type.lastIndexOf('/') + 1);
    }

    /// `field rule` of everything that the problem names.
    public List<String> faults() {
        return json().path("errors")
                .valueStream()
                .map(error -> error.path("field").asString("") + " "
                        + error.path("rule").asString(""))
                .toList();
    }

    /// Itself, when it is a success.
    public Answer ok() {
        if (status < 200 || status > 299) {
            throw new AssertionError(toString());
        }
        return this;
    }

    @Override
    public String toString() {
        return request + " -> " + status + " " + body;
    }
}
