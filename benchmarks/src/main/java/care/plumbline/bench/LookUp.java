package care.plumbline.bench;

import care.plumbline.bench.load.Http;
import care.plumbline.bench.load.NotAnswered;
import care.plumbline.local.LocalAddresses;
import care.plumbline.local.cli.http.Json;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Ids that the services gave, looked up before the clock runs.
final class LookUp {

    private static final List<String> NAMES = List.of("outlook", "item", "finding");
    /// Items that a PCP marks, or has marked.
    private static final Set<String> BEFORE_THE_PCP = Set.of("delivered", "seen", "overdue", "acknowledged");

    private final Http http;
    private final LocalAddresses at;

    LookUp(Http http, LocalAddresses at) {
        this.http = http;
        this.at = at;
    }

    /// The same patients with what the call asks for.
    ///
    /// @throws NotAnswered where there is no such thing
    List<Drawn> before(PatientCall call, List<Drawn> patients) {
        List<String> wanted = NAMES.stream().filter(call::asksFor).toList();
        return wanted.isEmpty()
                ? patients
                : patients.stream().map(drawn -> knowing(drawn, wanted)).toList();
    }

    private Drawn knowing(Drawn drawn, List<String> wanted) {
        Drawn more = drawn;
        for (String name : wanted) {
            more = more.knowing(name, find(name, drawn));
        }
        return more;
    }

    private String find(String name, Drawn drawn) {
        String patient = "/patients/" + drawn.patient();
        JsonNode found = switch (name) {
            case "outlook" ->
                get(http.get(at.goals(), patient + "/goals/pain/outlooks")).at("/outlooks/0/outlook");
            case "finding" ->
                get(http.get(at.providers(), patient + "/courses/k" + drawn.number()))
                        .at("/findings/0");
            default -> item(get(http.get(at.providers(), patient + "/awareness?limit=200")));
        };
        String id = found.path("id").asString("");
        if (id.isEmpty()) {
            throw new NotAnswered("has no " + name + " to ask for: " + drawn.patient());
        }
        return id;
    }

    private static JsonNode item(JsonNode page) {
        return page.path("items")
                .valueStream()
                .filter(item -> BEFORE_THE_PCP.contains(item.path("state").asString("")))
                .findFirst()
                .orElse(page);
    }

    private static JsonNode get(String body) {
        return Json.MAPPER.readTree(body);
    }
}
