package care.plumbline.local.cli.importing;

import care.plumbline.local.cli.http.Json;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A line understood, or not.
sealed interface Entry {

    /// A record whose shape is right.
    record Good(long line, RecordType type, ObjectNode members) implements Entry {

        String text(String member) {
            return members.path(member).asString();
        }

        /// What is done for one of these is done in the order of the file.
        String owner() {
            return type == RecordType.PROVIDER ? "provider " + text("id") : "patient " + text("patient");
        }

        /// For messages: kind and ids, no content.
        String name() {
            return switch (type) {
                case PROVIDER -> "provider " + text("id");
                case CARE_TEAM_MEMBER -> "careTeamMember " + text("patient") + "/" + text("provider");
                case GOAL, COURSE, QUESTION, OPTION -> type.wireName() + " " + text("patient") + "/" + text("id");
                case OUTLOOK, REVISION, WORK_REPORT -> type.wireName() + " " + text("patient") + "/" + text("goal");
                case ELICITATION -> "elicitation of " + text("patient");
                case EXPECTATION -> "expectation " + text("patient") + "/" + text("course");
                case HANDOVER -> "handover of " + text("patient");
                case MEASUREMENT -> "measurement of " + text("patient");
            };
        }
    }

    record Bad(long line, String reason) implements Entry {}

    static Entry of(Line line) {
        String text = line.text();
        if (text == null) {
            return new Bad(line.number(), line.fault());
        }
        try {
            return of(line.number(), Json.MAPPER.readTree(text));
        } catch (JacksonException malformed) {
            return new Bad(line.number(), malformed(malformed));
        }
    }

    private static Entry of(long line, JsonNode json) {
        if (!(json instanceof ObjectNode members)) {
            return new Bad(line, "the line must be one JSON object (type)");
        }
        if (!members.path("type").isString()) {
            return new Bad(line, "type must be given as a text (required)");
        }
        Optional<RecordType> type = RecordType.of(members.path("type").asString());
        if (type.isEmpty()) {
            return new Bad(
                    line,
                    "type must be one of "
                            + Arrays.stream(RecordType.values())
                                    .map(RecordType::wireName)
                                    .collect(Collectors.joining(", "))
                            + " (one-of)");
        }
        List<String> faults = Members.of(type.get()).faults(members);
        return faults.isEmpty()
                ? new Good(line, type.get(), members)
                : new Bad(line, type.get().wireName() + ": " + String.join("; ", faults));
    }

    private static String malformed(JacksonException malformed) {
        if (malformed instanceof StreamReadException
                && malformed.getOriginalMessage().startsWith("Duplicate Object property")) {
            return "a member appears twice (once)";
        }
        TokenStreamLocation at = malformed.getLocation();
        return "not one JSON object" + (at == null ? "" : ", column " + at.getColumnNr()) + " (json)";
    }
}
