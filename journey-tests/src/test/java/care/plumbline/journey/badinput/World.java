package care.plumbline.journey.badinput;

import care.plumbline.journey.http.Client;
import care.plumbline.journey.records.Topics;
import care.plumbline.journey.running.Service;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Everything that a refused request could have changed: what can be read, and what was published.
final class World {
    private static final List<String> PLACES = List.of(
            "goals /patients/bad/goals",
            "goals /patients/bad/elicitation",
            "goals /patients/bad/questions",
            "goals /internal/parked",
            "treatments /treatments/exercise-general",
            "treatments /treatments/exercise-general/versions",
            "treatments /treatments/yoga/claims",
            "treatments /treatments/yoga/versions",
            "providers /providers/bad-pt",
            "providers /providers/bad-new",
            "providers /patients/bad/care-team",
            "providers /patients/bad/courses",
            "providers /internal/parked",
            "outcomes /patients/bad/measurements",
            "outcomes /internal/parked");

    private final Client client;
    private final Topics topics;

    World(Client client, Topics topics) {
        this.client = client;
        this.topics = topics;
    }

    /// What one service tells, and how much was published: what another service could have heard of is there first.
    Map<String, Object> now(Service service) {
        Map<String, Object> now = new LinkedHashMap<>();
        for (String place : PLACES) {
            String[] words = place.split(" ");
            if (words[0].equals(service.id())) {
                var answer = client.get(service, words[1]);
                now.put(place, answer.status() == 200 ? answer.body() : answer.status());
            }
        }
        now.put("published", topics.published());
        return now;
    }
}
