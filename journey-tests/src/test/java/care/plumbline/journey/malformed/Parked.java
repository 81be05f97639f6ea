package care.plumbline.journey.malformed;

import care.plumbline.journey.http.Client;
import care.plumbline.journey.running.Service;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// What services have parked, as an operator sees it.
final class Parked {
    private Parked() {}

    /// Reason by place, e.g. `plumbline.goals.v1-2-17`.
    static Map<String, String> of(Client client, Service service) {
        Map<String, String> parked = new TreeMap<>();
        String path = "/internal/parked?limit=200";
        while (!path.isEmpty()) {
            var answer = client.get(service, path).ok();
            for (JsonNode one : answer.json().path("items")) {
                parked.put(one.path("id").asString(), one.path("code").asString());
            }
            path = answer.next();
        }
        return parked;
    }
}
