package care.plumbline.local.cli.importing;

import static care.plumbline.local.ServiceName.GOALS;
import static care.plumbline.local.ServiceName.OUTCOMES;
import static care.plumbline.local.ServiceName.PROVIDERS;

import care.plumbline.local.cli.http.Call;
import care.plumbline.local.cli.http.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What is sent for a record, in order.
final class Steps {

    private Steps() {}

    /// @param name For messages, empty for the record itself.
    record Step(String name, Call call) {}

    static List<Step> of(Entry.Good record) {
        String patient = record.text("patient");
        return switch (record.type()) {
            case PROVIDER -> provider(record);
            case OPTION -> option(record);
            case HANDOVER ->
                one(Call.post(
                        PROVIDERS,
                        Call.path("patients", patient, "care-team", "handover"),
                        without(record, "type", "patient")));
            case CARE_TEAM_MEMBER -> one(Call.put(PROVIDERS, membership(record), with(record, "to")));
            case GOAL, REVISION, WORK_REPORT, QUESTION, ELICITATION -> GoalSteps.of(record);
            case MEASUREMENT -> {
                ObjectNode body = without(record, "type", "patient", "id");
                String id = record.members().hasNonNull("id") ? record.text("id") : derivedId(patient, body);
                yield one(Call.put(OUTCOMES, Call.path("patients", patient, "measurements", id), body));
            }
            case COURSE -> course(record);
            case OUTLOOK -> {
                ObjectNode body = without(record, "type", "patient", "goal");
                String goal = record.text("goal");
                yield one(Call.put(
                        GOALS,
                        Call.path(
                                "patients", patient, "goals", goal, "outlooks", derivedId(patient + "/" + goal, body)),
                        body));
            }
            case EXPECTATION ->
                one(Call.post(
                        PROVIDERS,
                        Call.path("patients", patient, "courses", record.text("course"), "expectations"),
                        without(record, "type", "patient", "course")));
        };
    }

    /// A membership that was recorded as open before has ended since.
    static Call endOfMembership(Entry.Good record) {
        return Call.post(PROVIDERS, membership(record) + "/end", with(record, "to"));
    }

    private static String membership(Entry.Good record) {
        return Call.path(
                "patients",
                record.text("patient"),
                "care-team",
                "members",
                record.text("provider"),
                record.text("role"),
                record.text("from"));
    }

    private static List<Step> provider(Entry.Good record) {
        String address = Call.path("providers", record.text("id"));
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("", Call.put(PROVIDERS, address, without(record, "type", "id", "offers"))));
        for (JsonNode offer : record.members().path("offers")) {
            String treatment = offer.path("treatment").asString("");
            ObjectNode period = offer.isObject() ? offer.deepCopy().asObject() : Json.MAPPER.createObjectNode();
            period.remove("treatment");
            steps.add(new Step("offer", Call.put(PROVIDERS, address + Call.path("offers", treatment), period)));
        }
        return steps;
    }

    private static List<Step> option(Entry.Good record) {
        String address = Call.path("patients", record.text("patient"), "options", record.text("id"));
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("", Call.put(PROVIDERS, address, with(record, "treatment", "by", "on"))));
        if (given(record.members().path("decision"))) {
            ObjectNode body = with(record, "decision", "reasonKind", "reason", "revisitOn");
            JsonNode decidedOn = record.members().path("decidedOn");
            body.set("on", given(decidedOn) ? decidedOn : record.members().path("on"));
            steps.add(new Step("decision", Call.post(PROVIDERS, address + "/decision", body)));
        }
        return steps;
    }

    private static List<Step> course(Entry.Good record) {
        String address = Call.path("patients", record.text("patient"), "courses", record.text("id"));
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("", Call.put(PROVIDERS, address, with(record, "treatment", "provider", "goals"))));
        JsonNode disclosure = record.members().path("disclosure");
        if (given(disclosure)) {
            steps.add(new Step("disclosure", Call.post(PROVIDERS, address + "/disclosure", disclosure)));
        }
        JsonNode start = record.members().path("start");
        if (given(start)) {
            ObjectNode body = Json.MAPPER.createObjectNode().set("on", start);
            body.putObject("override").put("kind", "imported-history").put("reason", "Taken over by an import.");
            steps.add(new Step("start", Call.post(PROVIDERS, address + "/start", body)));
        }
        JsonNode end = record.members().path("end");
        JsonNode reason = record.members().path("endReason");
        if (given(end) || given(reason)) {
            ObjectNode body = Json.MAPPER.createObjectNode();
            if (given(end)) {
                body.set("on", end);
            }
            if (given(reason)) {
                body.set("reason", reason);
            }
            steps.add(new Step("end", Call.post(PROVIDERS, address + "/end", body)));
        }
        return steps;
    }

    static boolean given(JsonNode value) {
        return !value.isMissingNode() && !value.isNull();
    }

    static List<Step> one(Call call) {
        return List.of(new Step("", call));
    }

    static ObjectNode without(Entry.Good record, String... names) {
        return record.members().deepCopy().remove(List.of(names));
    }

    static ObjectNode with(Entry.Good record, String... names) {
        return record.members().deepCopy().retain(names);
    }

    /// From the content, so that the same record is recognised when it comes again.
    private static String derivedId(String owner, ObjectNode body) {
        TreeMap<String, String> sorted = new TreeMap<>();
        body.propertyStream()
                .filter(member -> !member.getValue().isNull())
                .forEach(member -> sorted.put(member.getKey(), plain(member.getValue())));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest((owner + sorted).getBytes(StandardCharsets.UTF_8));
            return "i-" + HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// 7, 7.0 and 7e0 are the same score.
    private static String plain(JsonNode value) {
        return value.isNumber() ? value.decimalValue().stripTrailingZeros().toString() : value.toString();
    }
}
