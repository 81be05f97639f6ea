package care.plumbline.journey.badinput;

import care.plumbline.journey.http.Json;
import care.plumbline.journey.running.Service;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A request about to be sent; wrong or not.
///
/// @param caller whose token it carries
/// @param body empty where there is none
@SuppressWarnings("ArrayRecordComponent")
record Ask(Service service, String method, String path, Map<String, String> headers, String caller, byte[] body) {
    static final String CONTENT_TYPE = "Content-Type";
    static final String IF_MATCH = "If-Match";

    Ask {
        headers = Map.copyOf(headers);
    }

    String route() {
        return method + " " + service.id() + " " + path;
    }

    boolean hasBody() {
        return body.length > 0;
    }

    Ask as(String otherCaller) {
        return new Ask(service, method, path, headers, otherCaller, body);
    }

    Ask to(String otherPath) {
        return new Ask(service, method, otherPath, headers, caller, body);
    }

    Ask by(String otherMethod) {
        return new Ask(service, otherMethod, path, headers, caller, body);
    }

    Ask with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Ask(service, method, path, more, caller, body);
    }

    Ask without(String header) {
        Map<String, String> fewer = new LinkedHashMap<>(headers);
        fewer.remove(header);
        return new Ask(service, method, path, fewer, caller, body);
    }

    Ask saying(byte[] otherBody) {
        return new Ask(service, method, path, headers, caller, otherBody);
    }

    Ask saying(String otherBody) {
        return saying(otherBody.getBytes(StandardCharsets.UTF_8));
    }

    ObjectNode json() {
        return (ObjectNode) Json.read(new String(body, StandardCharsets.UTF_8));
    }

    /// What somebody wrote in their own words: texts of more than one word.
    List<String> freeTexts() {
        return Pattern.compile("\"([^\" ][^\"]* [^\"]+)\"")
                .matcher(new String(body, StandardCharsets.UTF_8))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /// With one member set to another value; `expectations[0].expected` names an inner one.
    Ask set(String member, JsonNode value) {
        return changed(member, (parent, name) -> parent.set(name, value));
    }

    Ask drop(String member) {
        return changed(member, ObjectNode::remove);
    }

    private interface Change {
        Object apply(ObjectNode parent, String name);
    }

    private Ask changed(String member, Change change) {
        ObjectNode json = json();
        List<String> steps = Arrays.asList(member.split("[.\\[\\]]+"));
        UnaryOperator<JsonNode> walk = from -> {
            JsonNode at = from;
            for (String step : steps.subList(0, steps.size() - 1)) {
                at = at.isArray() ? at.path(Integer.parseInt(step)) : at.path(step);
            }
            return at;
        };
        change.apply((ObjectNode) walk.apply(json), steps.getLast());
        return saying(json.toString());
    }

    @Override
    public String toString() {
        String said = new String(body, StandardCharsets.UTF_8);
        return route() + " as " + caller + " " + headers + "\n" + said.substring(0, Math.min(500, said.length()));
    }
}
