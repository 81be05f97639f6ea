package care.plumbline.goals.goal.web;

import care.plumbline.goals.goal.Elicitation;
import care.plumbline.goals.goal.GoalDecision.Decided;
import care.plumbline.goals.goal.GoalDecision.Refused;
import care.plumbline.goals.goal.GoalDecision.Unchanged;
import care.plumbline.goals.goal.GoalResult;
import care.plumbline.goals.goal.GoalSetting;
import care.plumbline.web.Locations;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Caller;
import care.plumbline.web.access.Needs;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.openapi.Answers;
import care.plumbline.web.version.ETags;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Whether one patient was asked for goals. Of a patient never heard of, nobody has.
@RestController
@RequestMapping("/patients/{patient}/elicitation")
final class ElicitationController {

    private final GoalSetting goalSetting;

    ElicitationController(GoalSetting goalSetting) {
        this.goalSetting = goalSetting;
    }

    @GetMapping
    @Answers(summary = "Whether the patient was asked for goals", body = ElicitationView.class)
    @Needs(resource = "QuestionnaireResponse", access = Access.READ)
    ResponseEntity<?> elicitation(@PathVariable @Identifier String patient) {
        return shown(patient, goalSetting.of(patient).goals().elicitation());
    }

    @PostMapping
    @Answers(
            summary = "Record that the patient was asked for goals",
            body = ElicitationView.class,
            status = {200, 201})
    @Needs(resource = "QuestionnaireResponse", access = Access.CREATE)
    ResponseEntity<?> ask(
            @PathVariable @Identifier String patient, @Valid @RequestBody ElicitationRequest body, Caller caller) {
        GoalResult result = goalSetting.ask(patient, body.request(), caller.subject());
        return switch (result.decision()) {
            case Decided _, Unchanged _ -> {
                Elicitation elicitation = result.after().elicitation();
                yield ETags.recorded(
                        result.decision() instanceof Decided,
                        Locations.of("/patients/{patient}/elicitation", patient),
                        ElicitationView.of(patient, elicitation),
                        elicitation.version());
            }
            case Refused refused -> GoalProblems.of(refused.refusal());
        };
    }

    private static ResponseEntity<?> shown(String patient, Elicitation elicitation) {
        return ETags.ok(ElicitationView.of(patient, elicitation), elicitation.version());
    }
}
