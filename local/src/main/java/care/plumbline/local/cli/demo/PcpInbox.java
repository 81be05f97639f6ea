package care.plumbline.local.cli.demo;

import care.plumbline.local.ServiceName;
import care.plumbline.local.cli.http.Call;
import care.plumbline.local.cli.http.GivenUp;
import care.plumbline.local.cli.http.Json;
import care.plumbline.local.cli.http.PatientClient;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// What happened to Ana without her primary care provider: read, then acknowledged.
final class PcpInbox {
    private static final String PATH = "/providers/gp-1/inbox";

    private final PatientClient client;

    PcpInbox(PatientClient client) {
        this.client = client;
    }

    /// What waits, by kind, in words.
    String waiting() throws GivenUp, InterruptedException {
        JsonNode items = client.send(Call.get(ServiceName.PROVIDERS, PATH + "?limit=200"))
                .json()
                .path("items");
        Map<String, Integer> kinds = new TreeMap<>();
        items.forEach(item -> kinds.merge(item.path("kind").asString(), 1, Integer::sum));
        return kinds.isEmpty()
                ? "Nothing waits for Gita: she knows of everything."
                : "This happened without Gita and waits in her inbox: "
                        + kinds.entrySet().stream()
                                .map(kind -> kind.getValue() + " " + kind.getKey())
                                .collect(Collectors.joining(", "))
                        + ".";
    }

    /// Acknowledges all of it.
    ///
    /// @return how many
    int acknowledge() throws GivenUp, InterruptedException {
        JsonNode until = Json.MAPPER.readTree("{\"until\":\"2199-12-31T00:00:00Z\"}");
        return client.send(Call.post(ServiceName.PROVIDERS, PATH + "/acknowledgement", until))
                .json()
                .path("acknowledged")
                .asInt();
    }
}
