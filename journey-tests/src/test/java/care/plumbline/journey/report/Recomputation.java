package care.plumbline.journey.report;

import care.plumbline.journey.http.Client;
import care.plumbline.journey.running.Service;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// Makes a patient's report anew from what the source services themselves answer, by the rules of docs/vocabulary.md
/// and nothing else: whoever lost, doubled or confused an event on the way would be seen. As of today, for facts that
/// all
/// lie in the past.
public final class Recomputation {
    private final Client client;
    private final LocalDate today;
    private final Map<String, JsonNode> fixed = new HashMap<>();

    public Recomputation(Client client, LocalDate today) {
        this.client = client;
        this.today = today;
    }

    /// In no particular order.
    public List<Line> lines(String patient) {
        String root = "/patients/" + patient;
        JsonNode goals = read(Service.GOALS, root + "/goals").path("goals");
        JsonNode courses = read(Service.PROVIDERS, root + "/courses").path("items");
        JsonNode team = read(Service.PROVIDERS, root + "/care-team").path("members");
        Scores scores = scores(root);
        List<Line> lines = new ArrayList<>();
        for (JsonNode goal : goals) {
            String measure = goal.path("measure").asString();
            List<JsonNode> itsCourses =
                    courses.valueStream().filter(course -> isFor(course, goal)).toList();
            if (itsCourses.isEmpty()) {
                lines.add(Line.ofGoalOnly(goal.path("id").asString(), measure));
            }
            itsCourses.forEach(
                    course -> lines.addAll(course(course, measure, scores).forGoal(goal, team, today)));
        }
        for (JsonNode course : courses) {
            for (String measure : scores.measures()) {
                boolean used = goals.valueStream()
                        .anyMatch(goal -> isFor(course, goal)
                                && goal.path("measure").asString().equals(measure));
                if (!used) {
                    lines.addAll(course(course, measure, scores).withoutGoal());
                }
            }
        }
        return lines;
    }

    private static boolean isFor(JsonNode course, JsonNode goal) {
        return course.path("goals").valueStream().anyMatch(goal.path("id")::equals);
    }

    private CourseOnMeasure course(JsonNode course, String measure, Scores scores) {
        JsonNode treatment = fixed(
                Service.TREATMENTS,
                "/treatments/" + course.path("treatment").asString() + "/versions/"
                        + course.path("treatmentVersion").asString());
        Measure figures = Measure.of(fixed(Service.OUTCOMES, "/measures/" + measure));
        Judged judged = Judged.of(course, measure, scores, treatment.path("judgingWindow"), today);
        return new CourseOnMeasure(course, treatment, measure, figures, scores, judged);
    }

    private JsonNode read(Service service, String path) {
        return client.get(service, path).ok().json();
    }

    /// What does not change while tests run.
    private JsonNode fixed(Service service, String path) {
        return fixed.computeIfAbsent(service + path, key -> read(service, path));
    }

    private Scores scores(String root) {
        Map<String, NavigableMap<LocalDate, BigDecimal>> scores = new TreeMap<>();
        String path = root + "/measurements?limit=200";
        while (!path.isEmpty()) {
            var answer = client.get(Service.OUTCOMES, path).ok();
            for (JsonNode one : answer.json().path("items")) {
                if (!one.path("status").asString().equals("withdrawn")) {
                    scores.computeIfAbsent(one.path("measure").asString(), measure -> new TreeMap<>())
                            .put(
                                    Judged.day(one, "observedOn"),
                                    one.path("value").decimalValue());
                }
            }
            path = answer.next();
        }
        return new Scores(scores);
    }
}
