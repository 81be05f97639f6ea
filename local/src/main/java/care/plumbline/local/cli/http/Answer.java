package care.plumbline.local.cli.http;

import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// What a service answered.
public record Answer(int status, String body) {
    private static final Set<String> ON_ITS_WAY = Set.of("unknown-goal", "unknown-course", "unknown-treatment");

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /// The body as JSON; an empty object when it is none.
    public JsonNode json() {
        try {
            return Json.MAPPER.readTree(body);
        } catch (JacksonException none) {
            return JsonNodeFactory.instance.objectNode();
        }
    }

    /// Last part of the problem's type, empty when the answer is no problem.
    public String problem() {
        String type = json().path("type").asString("");
        return type.substring(type.lastIndexOf('/') + 1);
    }

    /// It refers to something this service may hear of from another one in a moment.
    public boolean mayBeOnItsWay() {
        return ON_ITS_WAY.contains(problem());
    }

    /// What was wrong, for a person: the fields with their rules, else the detail.
    public String reason() {
        JsonNode problem = json();
        List<String> errors = problem.path("errors")
                .valueStream()
                .map(error -> error.path("field").asString("") + " "
                        + error.path("message").asString("") + " ("
                        + error.path("rule").asString("") + ")")
                .toList();
        if (errors.isEmpty()) {
            String detail =
                    problem.path("detail").asString(problem.path("title").asString(""));
            return detail.isEmpty() ? "status " + status : detail + " (" + problem() + ")";
        }
        return String.join("; ", errors);
    }
}
