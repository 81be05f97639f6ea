package care.plumbline.journey.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The lines of a report in JSON, in its order.
public final class JsonReport {
    private JsonReport() {}

    public static List<Line> lines(JsonNode report) {
        List<Line> lines = new ArrayList<>();
        for (JsonNode goal : report.path("goals")) {
            if (goal.path("courses").isEmpty()) {
                lines.add(line(goal, goal.path("none"), goal.path("none")));
            }
            goal.path("courses").forEach(course -> add(lines, goal, course));
        }
        report.path("otherMeasures").forEach(course -> add(lines, report.path("none"), course));
        return lines;
    }

    private static void add(List<Line> lines, JsonNode goal, JsonNode course) {
        if (course.path("expectations").isEmpty()) {
            lines.add(line(goal, course, course.path("none")));
        }
        course.path("expectations").forEach(cell -> lines.add(line(goal, course, cell)));
    }

    private static Line line(JsonNode goal, JsonNode course, JsonNode cell) {
        JsonNode judged = course.path("judgement");
        JsonNode change = judged.path("change");
        boolean hopes = "patient".equals(value(cell, "role"));
        return Line.of(
                value(goal, "goal"),
                value(course, "course"),
                course.has("measure") ? value(course, "measure") : value(goal.path("measure"), "code"),
                value(judged, "phase"),
                value(judged.path("baseline"), "score"),
                value(judged.path("observed"), "score"),
                value(change, "improvement"),
                value(change, "percent"),
                value(change, "band"),
                value(change, "important"),
                value(change, "beyondMeasurementError"),
                value(course, "goalReached"),
                value(course, "sustained"),
                value(cell, "role"),
                value(cell.path("provider"), "id"),
                value(cell, "expected"),
                value(cell, "distance"),
                value(cell, "fulfilment"),
                value(cell, "resultClass"),
                value(cell.path("notStated"), "code"),
                hopes ? value(course.path("hope"), "score") : null,
                hopes ? value(course.path("hope"), "distance") : null);
    }

    private static @Nullable Object value(JsonNode node, String member) {
        JsonNode value = node.path(member);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        return value.isNumber() ? value.decimalValue() : value.asString();
    }
}
