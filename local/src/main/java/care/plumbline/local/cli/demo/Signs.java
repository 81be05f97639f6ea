package care.plumbline.local.cli.demo;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// By what one can see that the report knows the whole story: the outcomes service hears it by events, a moment later.
final class Signs {

    private Signs() {}

    /// What the deeds must lead to.
    static Set<String> expected(Story story) {
        Set<String> signs = new HashSet<>();
        story.scenes().stream().flatMap(scene -> scene.deeds().stream()).forEach(deed -> add(signs, deed));
        return signs;
    }

    private static void add(Set<String> signs, Story.Deed deed) {
        String[] path = deed.does().split(" ")[1].split("/");
        String kind = path.length > 3 ? path[3] : path[1];
        switch (kind) {
            case "care-team" -> addMember(signs, path, deed);
            case "measurements" -> signs.add("measurements");
            case "goals" ->
                signs.add(path.length > 5 && path[5].equals("outlooks") ? outlook(path, deed) : "goal " + path[4]);
            case "courses" -> addCourse(signs, path, deed);
            default -> {}
        }
    }

    /// Who has left the team is not shown any more.
    private static void addMember(Set<String> signs, String[] path, Story.Deed deed) {
        if (path[4].equals("handover")) {
            signs.add("member " + deed.with().path("to").asString());
        } else if (!deed.with().has("to")) {
            signs.add("member " + path[5]);
        }
    }

    private static String outlook(String[] path, Story.Deed deed) {
        return "patient " + path[4] + "/" + deed.with().path("course").asString();
    }

    private static void addCourse(Set<String> signs, String[] path, Story.Deed deed) {
        String course = path[4];
        String step = path.length > 5 ? path[5] : "";
        switch (step) {
            case "" -> deed.with().path("goals").forEach(goal -> signs.add("course " + goal.asString() + "/" + course));
            case "disclosure" ->
                deed.with()
                        .path("expectations")
                        .forEach(stated ->
                                signs.add("provider " + stated.path("goal").asString() + "/" + course));
            case "expectations" ->
                signs.add(deed.with().path("provider").asString() + " "
                        + deed.with().path("goal").asString() + "/" + course);
            default -> signs.add(step + " " + course);
        }
    }

    /// What the report shows.
    static Set<String> shown(JsonNode report) {
        Set<String> signs = new HashSet<>();
        report.path("careTeam")
                .forEach(member ->
                        signs.add("member " + member.path("provider").path("id").asString()));
        for (JsonNode goal : report.path("goals")) {
            String id = goal.path("goal").asString();
            signs.add("goal " + id);
            goal.path("courses").forEach(course -> addShown(signs, id, course));
        }
        return signs;
    }

    private static void addShown(Set<String> signs, String goal, JsonNode course) {
        String id = course.path("course").asString();
        String pair = " " + goal + "/" + id;
        signs.add("course" + pair);
        Stream.of("start", "end")
                .filter(step -> course.has(step.equals("start") ? "startedOn" : "endedOn"))
                .forEach(step -> signs.add(step + " " + id));
        if (course.path("judgement").has("observed")) {
            signs.add("measurements");
        }
        for (JsonNode cell : course.path("expectations")) {
            if (cell.has("expected")) {
                boolean other = !cell.path("role").asString().equals("delivering") && cell.has("provider");
                signs.add((other ? cell.path("provider").path("id") : cell.path("who")).asString() + pair);
            }
        }
    }
}
