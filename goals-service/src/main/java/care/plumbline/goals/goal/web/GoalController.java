package care.plumbline.goals.goal.web;

import care.plumbline.goals.goal.Goal;
import care.plumbline.goals.goal.GoalDecision.Decided;
import care.plumbline.goals.goal.GoalDecision.Refused;
import care.plumbline.goals.goal.GoalDecision.Unchanged;
import care.plumbline.goals.goal.GoalResult;
import care.plumbline.goals.goal.GoalSetting;
import care.plumbline.goals.goal.Goals;
import care.plumbline.web.Locations;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Caller;
import care.plumbline.web.access.Needs;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.openapi.Answers;
import care.plumbline.web.problem.Problems;
import care.plumbline.web.repeat.RequestIds;
import care.plumbline.web.version.ETags;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Goals are stated and read.
@RestController
@RequestMapping("/patients/{patient}/goals")
final class GoalController {

    private final GoalSetting goalSetting;

    GoalController(GoalSetting goalSetting) {
        this.goalSetting = goalSetting;
    }

    @GetMapping
    @Answers(summary = "All goals of a patient with their outlooks, in one read", body = PatientGoalsView.class)
    @Needs(resource = "Goal", access = Access.SEARCH)
    ResponseEntity<?> goals(@PathVariable @Identifier String patient) {
        Goals.Kept kept = goalSetting.of(patient);
        return ETags.ok(PatientGoalsView.of(kept.goals(), goalSetting.prompts()), kept.version());
    }

    @GetMapping("/{goal}")
    @Answers(summary = "One goal", body = GoalView.class)
    @Needs(resource = "Goal", access = Access.READ)
    ResponseEntity<?> goal(@PathVariable @Identifier String patient, @PathVariable @Identifier String goal) {
        return goalSetting
                .of(patient)
                .goals()
                .goal(goal)
                .<ResponseEntity<?>>map(found -> ETags.ok(GoalView.of(found, goalSetting.prompts()), found.version()))
                .orElseGet(Problems::unknown);
    }

    @PostMapping
    @Answers(summary = "State a goal", body = GoalView.class, status = 201)
    @Needs(resource = "Goal", access = Access.CREATE)
    ResponseEntity<?> state(
            @PathVariable @Identifier String patient, @Valid @RequestBody GoalRequest body, Caller caller) {
        String goal = RequestIds.next();
        GoalResult result = goalSetting.state(patient, body.as(goal), caller.subject());
        return switch (result.decision()) {
            case Decided _, Unchanged _ -> created(patient, goal(result, goal));
            case Refused refused -> GoalProblems.of(refused.refusal());
        };
    }

    @PutMapping("/{goal}")
    @Answers(
            summary = "State a goal under an id of the caller",
            body = GoalView.class,
            status = {200, 201})
    @Needs(resource = "Goal", access = Access.CREATE)
    ResponseEntity<?> state(
            @PathVariable @Identifier String patient,
            @PathVariable @Identifier String goal,
            @Valid @RequestBody GoalRequest body,
            Caller caller) {
        GoalResult result = goalSetting.state(patient, body.as(goal), caller.subject());
        return switch (result.decision()) {
            case Decided _ -> created(patient, goal(result, goal));
            case Unchanged _ -> shown(goal(result, goal));
            case Refused refused -> GoalProblems.of(refused.refusal());
        };
    }

    private ResponseEntity<?> created(String patient, Goal goal) {
        return ETags.created(
                Locations.of("/patients/{patient}/goals/{goal}", patient, goal.id()),
                GoalView.of(goal, goalSetting.prompts()),
                goal.version());
    }

    private ResponseEntity<?> shown(Goal goal) {
        return ETags.ok(GoalView.of(goal, goalSetting.prompts()), goal.version());
    }

    private static Goal goal(GoalResult result, String goal) {
        return result.after().goal(goal).orElseThrow();
    }
}
