package care.plumbline.local.cli.importing;

import static care.plumbline.local.ServiceName.GOALS;

import care.plumbline.local.cli.http.Call;
import care.plumbline.local.cli.http.Json;
import care.plumbline.local.cli.importing.Steps.Step;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What is sent to goals-service for a record about goals, in order. Each step is recognised when it comes again.
final class GoalSteps {

    /// Whatever the version: what is there already is recognised by its content.
    private static final String ANY_VERSION = "*";

    private GoalSteps() {}

    static List<Step> of(Entry.Good record) {
        return switch (record.type()) {
            case GOAL -> goal(record);
            case REVISION -> Steps.one(step(of(record, "goal", "revisions"), body(record)));
            case WORK_REPORT -> Steps.one(step(of(record, "goal", "work-reports"), body(record)));
            case QUESTION -> question(record);
            case ELICITATION ->
                Steps.one(Call.post(
                        GOALS,
                        Call.path("patients", record.text("patient"), "elicitation"),
                        Steps.without(record, "type", "patient")));
            case PROVIDER, CARE_TEAM_MEMBER, MEASUREMENT, COURSE, OUTLOOK, EXPECTATION, OPTION, HANDOVER ->
                throw new IllegalArgumentException("not about goals: " + record.type());
        };
    }

    private static List<Step> goal(Entry.Good record) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(
                "",
                Call.put(
                        GOALS,
                        Call.path("patients", record.text("patient"), "goals", record.text("id")),
                        Steps.without(
                                record, "type", "patient", "id", "acceptedByPatientOn", "acceptedByProviderOn"))));
        accepted(record, "patient", "acceptedByPatientOn", steps);
        accepted(record, "provider", "acceptedByProviderOn", steps);
        return steps;
    }

    private static void accepted(Entry.Good record, String by, String member, List<Step> steps) {
        JsonNode on = record.members().path(member);
        if (Steps.given(on)) {
            ObjectNode body = Json.MAPPER.createObjectNode().put("by", by).set("on", on);
            steps.add(new Step("acceptance", step(of(record, "id", "acceptance"), body)));
        }
    }

    private static List<Step> question(Entry.Good record) {
        String address = Call.path("patients", record.text("patient"), "questions", record.text("id"));
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(
                "",
                Call.put(
                        GOALS,
                        address,
                        Steps.without(record, "type", "patient", "id", "answer", "dropReason", "closedOn"))));
        closed(record, "answer", "answer", address + "/answer", steps);
        closed(record, "dropReason", "reason", address + "/drop", steps);
        return steps;
    }

    private static void closed(Entry.Good record, String member, String name, String address, List<Step> steps) {
        JsonNode words = record.members().path(member);
        if (Steps.given(words)) {
            ObjectNode body = Json.MAPPER.createObjectNode().set(name, words);
            JsonNode on = record.members().path("closedOn");
            if (Steps.given(on)) {
                body.set("on", on);
            }
            steps.add(new Step(name, step(address, body)));
        }
    }

    private static ObjectNode body(Entry.Good record) {
        return Steps.without(record, "type", "patient", "goal");
    }

    private static String of(Entry.Good record, String goal, String step) {
        return Call.path("patients", record.text("patient"), "goals", record.text(goal), step);
    }

    private static Call step(String path, JsonNode body) {
        return new Call(GOALS, "POST", path, body, ANY_VERSION);
    }
}
