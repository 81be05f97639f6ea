package care.plumbline.journey.kill;

import care.plumbline.journey.http.Client;
import care.plumbline.journey.running.Service;
import java.util.Map;
import java.util.TreeMap;

/// The versions that the services themselves tell of a patient's entities, by the key that they are published under.
final class Versions {
    private Versions() {}

    static Map<String, Long> of(Client client, String patient) {
        String root = "/patients/" + patient;
        Map<String, Long> versions = new TreeMap<>();
        client.get(Service.GOALS, root + "/goals")
                .ok()
                .json()
                .path("goals")
                .forEach(goal -> versions.put(
                        patient + "/goal/" + goal.path("id").asString(),
                        goal.path("version").asLong()));
        client.get(Service.PROVIDERS, root + "/courses")
                .ok()
                .json()
                .path("items")
                .forEach(course -> versions.put(
                        patient + "/course/" + course.path("id").asString(),
                        course.path("version").asLong()));
        versions.put(
                patient + "/care-team",
                client.get(Service.PROVIDERS, root + "/care-team")
                        .ok()
                        .json()
                        .path("version")
                        .asLong());
        client.get(Service.OUTCOMES, root + "/measurements?limit=200")
                .ok()
                .json()
                .path("items")
                .forEach(score -> versions.put(
                        patient + "/measurement/" + score.path("id").asString(),
                        score.path("version").asLong()));
        return versions;
    }
}
