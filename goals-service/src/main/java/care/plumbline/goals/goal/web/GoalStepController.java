package care.plumbline.goals.goal.web;

import care.plumbline.goals.goal.Goal;
import care.plumbline.goals.goal.GoalDecision;
import care.plumbline.goals.goal.GoalDecision.Decided;
import care.plumbline.goals.goal.GoalDecision.Refused;
import care.plumbline.goals.goal.GoalDecision.Unchanged;
import care.plumbline.goals.goal.GoalResult;
import care.plumbline.goals.goal.GoalSetting;
import care.plumbline.goals.goal.GoalStep;
import care.plumbline.goals.goal.Party;
import care.plumbline.goals.goal.web.StepRequest.AcceptanceRequest;
import care.plumbline.goals.goal.web.StepRequest.ClosureRequest;
import care.plumbline.goals.goal.web.StepRequest.HoldRequest;
import care.plumbline.goals.goal.web.StepRequest.ResumptionRequest;
import care.plumbline.goals.goal.web.StepRequest.RevisionRequest;
import care.plumbline.goals.goal.web.StepRequest.ScaleRequest;
import care.plumbline.goals.goal.web.StepRequest.WorkReportRequest;
import care.plumbline.web.Locations;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Caller;
import care.plumbline.web.access.CallerKind;
import care.plumbline.web.access.Needs;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.openapi.Answers;
import care.plumbline.web.problem.CommonProblems;
import care.plumbline.web.problem.FieldError;
import care.plumbline.web.problem.Problems;
import care.plumbline.web.version.ETags;
import care.plumbline.web.version.ExpectedVersion;
import jakarta.validation.Valid;
import java.util.function.Predicate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Goals are agreed on, changed and closed, each step on the version the caller has seen.
@RestController
@RequestMapping("/patients/{patient}/goals/{goal}")
final class GoalStepController {

    private final GoalSetting goalSetting;

    GoalStepController(GoalSetting goalSetting) {
        this.goalSetting = goalSetting;
    }

    @PostMapping("/revisions")
    @Answers(
            summary = "Revise a goal; the first wish is kept",
            body = GoalView.class,
            status = {200, 201})
    @Needs(resource = "Goal", access = Access.UPDATE)
    ResponseEntity<?> revise(
            @PathVariable @Identifier String patient,
            @PathVariable @Identifier String goal,
            ExpectedVersion expected,
            @Valid @RequestBody RevisionRequest body,
            Caller caller) {
        return addTo(patient, body.as(goal, expected), caller);
    }

    /// A provider may write down what the patient said; a patient does not speak for a provider.
    @PostMapping("/acceptance")
    @Answers(summary = "Patient or provider accepts a goal", body = GoalView.class)
    @Needs(resource = "Goal", access = Access.UPDATE)
    ResponseEntity<?> accept(
            @PathVariable @Identifier String patient,
            @PathVariable @Identifier String goal,
            ExpectedVersion expected,
            @Valid @RequestBody AcceptanceRequest body,
            Caller caller) {
        if (caller.kind() == CallerKind.PATIENT && body.by() != Party.PATIENT) {
            return Problems.of(
                    CommonProblems.FORBIDDEN,
                    "A patient does not accept on behalf of a provider",
                    new FieldError("by", "own-acceptance", "must be patient"));
        }
        return take(patient, body.as(goal, expected), caller);
    }

    @PostMapping("/hold")
    @Answers(summary = "Put a goal on hold", body = GoalView.class)
    @Needs(resource = "Goal", access = Access.UPDATE)
    ResponseEntity<?> hold(
            @PathVariable @Identifier String patient,
            @PathVariable @Identifier String goal,
            ExpectedVersion expected,
            @Valid @RequestBody HoldRequest body,
            Caller caller) {
        return take(patient, body.as(goal, expected), caller);
    }

    @PostMapping("/resumption")
    @Answers(summary = "Take up a goal again", body = GoalView.class)
    @Needs(resource = "Goal", access = Access.UPDATE)
    ResponseEntity<?> resume(
            @PathVariable @Identifier String patient,
            @PathVariable @Identifier String goal,
            ExpectedVersion expected,
            @Valid @RequestBody ResumptionRequest body,
            Caller caller) {
        return take(patient, body.as(goal, expected), caller);
    }

    @PostMapping("/closure")
    @Answers(summary = "Close a goal", body = GoalView.class)
    @Needs(resource = "Goal", access = Access.UPDATE)
    ResponseEntity<?> close(
            @PathVariable @Identifier String patient,
            @PathVariable @Identifier String goal,
            ExpectedVersion expected,
            @Valid @RequestBody ClosureRequest body,
            Caller caller) {
        return take(patient, body.as(goal, expected), caller);
    }

    /// A scale that has a baseline is frozen: the next one is a new version.
    @PostMapping("/attainment-scale")
    @Answers(summary = "Agree on an attainment scale, or edit it", body = GoalView.class)
    @Needs(resource = "Goal", access = Access.UPDATE)
    ResponseEntity<?> setScale(
            @PathVariable @Identifier String patient,
            @PathVariable @Identifier String goal,
            ExpectedVersion expected,
            @Valid @RequestBody ScaleRequest body,
            Caller caller) {
        return take(patient, body.as(goal, expected), caller);
    }

    @PostMapping("/work-reports")
    @Answers(
            summary = "Report how the patient works",
            body = GoalView.class,
            status = {200, 201})
    @Needs(resource = "Goal", access = Access.UPDATE)
    ResponseEntity<?> reportWork(
            @PathVariable @Identifier String patient,
            @PathVariable @Identifier String goal,
            ExpectedVersion expected,
            @Valid @RequestBody WorkReportRequest body,
            Caller caller) {
        return addTo(patient, body.as(goal, expected), caller);
    }

    private ResponseEntity<?> take(String patient, GoalStep step, Caller caller) {
        return answer(patient, step, caller, _ -> false);
    }

    /// A step that adds something of its own to the goal, which is then there or was there before.
    private ResponseEntity<?> addTo(String patient, GoalStep step, Caller caller) {
        return answer(patient, step, caller, Decided.class::isInstance);
    }

    private ResponseEntity<?> answer(
            String patient, GoalStep step, Caller caller, Predicate<GoalDecision> addsSomething) {
        GoalResult result = goalSetting.take(patient, step, caller.subject());
        return switch (result.decision()) {
            case Decided _, Unchanged _ -> {
                Goal goal = result.after().goal(step.goal()).orElseThrow();
                yield ETags.recorded(
                        addsSomething.test(result.decision()),
                        Locations.of("/patients/{patient}/goals/{goal}", patient, goal.id()),
                        GoalView.of(goal, goalSetting.prompts()),
                        goal.version());
            }
            case Refused refused -> GoalProblems.of(refused.refusal());
        };
    }
}
