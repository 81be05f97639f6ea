package care.plumbline.journey.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What somebody expected of a course for a goal.
///
/// @param score absent for the evidence
/// @param mean expected improvement, the evidence's only
/// @param notStated why there is nothing
/// @param hope the patient's only
record Expected(
        String role,
        @Nullable String provider,
        @Nullable BigDecimal score,
        @Nullable BigDecimal mean,
        @Nullable String notStated,
        @Nullable BigDecimal hope) {

    static Expected patients(JsonNode goal, JsonNode course, LocalDate sealedOn) {
        List<JsonNode> about = goal.path("outlooks")
                .valueStream()
                .filter(outlook ->
                        !outlook.has("course") || outlook.path("course").equals(course.path("id")))
                .toList();
        Optional<JsonNode> last = about.stream()
                .filter(outlook -> !Judged.day(outlook, "statedOn").isAfter(sealedOn))
                .max(Comparator.<JsonNode, Boolean>comparing(outlook -> outlook.has("course"))
                        .thenComparing(outlook -> outlook.path("statedOn").asString())
                        .thenComparing(outlook -> outlook.path("recordedAt").asString())
                        .thenComparing(outlook -> outlook.path("id").asString()));
        return last.map(outlook -> new Expected(
                        "patient",
                        null,
                        Measure.number(outlook, "expected"),
                        null,
                        outlook.has("expected") ? null : "WITHOUT_SCORE",
                        Measure.number(outlook, "hope")))
                .orElseGet(() ->
                        new Expected("patient", null, null, null, about.isEmpty() ? "NOT_ASKED" : "TOO_LATE", null));
    }

    /// The delivering provider, everybody else who spoke, and those of the team who did not.
    static List<Expected> providers(JsonNode goal, JsonNode course, List<JsonNode> team, LocalDate sealedOn) {
        List<JsonNode> about = course.path("expectations")
                .valueStream()
                .filter(said -> said.path("goal").equals(goal.path("id")))
                .toList();
        String delivering = course.path("provider").asString();
        TreeSet<String> who = new TreeSet<>();
        Stream.concat(about.stream(), team.stream())
                .forEach(one -> who.add(one.path("provider").asString()));
        who.add(delivering);
        List<Expected> all = new ArrayList<>();
        for (String provider : who) {
            List<JsonNode> said = about.stream()
                    .filter(one -> one.path("provider").asString().equals(provider))
                    .toList();
            all.add(provider(provider, role(provider, delivering, team), said, sealedOn));
        }
        return all;
    }

    private static Expected provider(String provider, String role, List<JsonNode> said, LocalDate sealedOn) {
        return said.stream()
                .filter(one -> !Judged.day(one, "statedOn").isAfter(sealedOn))
                .reduce((one, next) -> Judged.day(next, "statedOn").isBefore(Judged.day(one, "statedOn")) ? one : next)
                .map(one -> new Expected(
                        role,
                        provider,
                        Measure.number(one, "expected"),
                        null,
                        one.has("expected") ? null : "WITHOUT_SCORE",
                        null))
                .orElseGet(
                        () -> new Expected(role, provider, null, null, said.isEmpty() ? "NOT_SAID" : "TOO_LATE", null));
    }

    private static String role(String provider, String delivering, List<JsonNode> team) {
        if (provider.equals(delivering)) {
            return "delivering";
        }
        List<String> roles = team.stream()
                .filter(member -> member.path("provider").asString().equals(provider))
                .map(member -> member.path("role").asString())
                .toList();
        return roles.contains("pcp") ? "pcp" : roles.isEmpty() ? "outside" : "member";
    }

    static Expected evidences(JsonNode treatment, String measure) {
        BigDecimal mean = treatment
                .path("evidence")
                .valueStream()
                .filter(one -> one.path("measure").asString().equals(measure))
                .map(one -> Measure.number(one, "mean"))
                .filter(one -> one != null)
                .findFirst()
                .orElse(null);
        return new Expected("evidence", null, null, mean, mean == null ? "NO_EVIDENCE" : null, null);
    }
}
