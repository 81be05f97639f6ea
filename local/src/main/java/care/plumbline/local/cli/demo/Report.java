package care.plumbline.local.cli.demo;

import care.plumbline.local.Trouble;
import care.plumbline.local.cli.http.Answer;
import care.plumbline.local.cli.http.GivenUp;
import care.plumbline.local.cli.http.PatientClient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The care team's report of the demo patient.
final class Report {
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final PatientClient client;

    Report(PatientClient client) {
        this.client = client;
    }

    String text() throws GivenUp, InterruptedException {
        return client.send(DemoCommand.report("text")).body();
    }

    /// Waits until the report shows the whole story and does not change any more.
    void awaitAll(Story story, Duration atMost) throws GivenUp, InterruptedException {
        Set<String> expected = Signs.expected(story);
        Instant until = Instant.now().plus(atMost);
        String last = "";
        while (true) {
            Answer answer = client.send(DemoCommand.report("json"));
            String content = content(answer.json());
            boolean complete = answer.isSuccess() && Signs.shown(answer.json()).containsAll(expected);
            if (complete && content.equals(last)) {
                return;
            }
            if (Instant.now().isAfter(until)) {
                throw new Trouble("The report does not show the whole story after " + atMost.toSeconds()
                        + " s: events are slow or parked. See ./plumbline status and the logs.");
            }
            last = content;
            Thread.sleep(PAUSE);
        }
    }

    private static String content(JsonNode report) {
        return report instanceof ObjectNode object
                ? object.deepCopy().remove(List.of("generatedAt", "freshness")).toString()
                : report.toString();
    }
}
