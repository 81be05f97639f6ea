package care.plumbline.goals.goal.web;

import care.plumbline.goals.goal.GoalDecision.Decided;
import care.plumbline.goals.goal.GoalDecision.Refused;
import care.plumbline.goals.goal.GoalDecision.Unchanged;
import care.plumbline.goals.goal.GoalResult;
import care.plumbline.goals.goal.GoalSetting;
import care.plumbline.goals.goal.Goals;
import care.plumbline.goals.goal.PatientGoals;
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

/// Outlooks are stated and read. They are never changed: asked again, it is a new one.
@RestController
@RequestMapping("/patients/{patient}/goals/{goal}/outlooks")
final class OutlookController {

    private final GoalSetting goalSetting;

    OutlookController(GoalSetting goalSetting) {
        this.goalSetting = goalSetting;
    }

    /// What it is sealed for changes with the news of courses, so the tag is that of the patient's goals as a whole.
    @GetMapping("/{outlook}")
    @Answers(summary = "One outlook", body = OutlookView.class)
    @Needs(resource = "Goal", access = Access.READ)
    ResponseEntity<?> outlook(
            @PathVariable @Identifier String patient,
            @PathVariable @Identifier String goal,
            @PathVariable @Identifier String outlook) {
        Goals.Kept kept = goalSetting.of(patient);
        return kept.goals()
                .outlooks()
                .find(outlook)
                .filter(found -> found.goal().equals(goal))
                .<ResponseEntity<?>>map(found -> ETags.ok(view(kept.goals(), outlook), kept.version()))
                .orElseGet(Problems::unknown);
    }

    /// What is shown beside the outlooks changes with the news of scores and courses, so there is no tag.
    @GetMapping
    @Answers(summary = "The outlooks of a goal over time, against the scores", body = OutlookHistoryView.class)
    @Needs(resource = "Goal", access = Access.SEARCH)
    ResponseEntity<?> history(@PathVariable @Identifier String patient, @PathVariable @Identifier String goal) {
        PatientGoals goals = goalSetting.of(patient).goals();
        return goals.goal(goal)
                .<ResponseEntity<?>>map(found -> ResponseEntity.ok(OutlookHistoryView.of(
                        goal,
                        goalSetting.history(found, goals.outlooks(), patient),
                        goals.outlooks().seals())))
                .orElseGet(Problems::unknown);
    }

    @PostMapping
    @Answers(summary = "State what the patient hopes and expects", body = OutlookView.class, status = 201)
    @Needs(resource = "Goal", access = Access.CREATE)
    ResponseEntity<?> state(
            @PathVariable @Identifier String patient,
            @PathVariable @Identifier String goal,
            @Valid @RequestBody OutlookRequest body,
            Caller caller) {
        String outlook = RequestIds.next();
        GoalResult result = goalSetting.state(patient, body.as(outlook, goal), caller.subject());
        return switch (result.decision()) {
            case Decided _, Unchanged _ -> created(result.after(), goal, outlook);
            case Refused refused -> GoalProblems.of(refused.refusal());
        };
    }

    @PutMapping("/{outlook}")
    @Answers(
            summary = "State an outlook under an id of the caller",
            body = OutlookView.class,
            status = {200, 201})
    @Needs(resource = "Goal", access = Access.CREATE)
    ResponseEntity<?> state(
            @PathVariable @Identifier String patient,
            @PathVariable @Identifier String goal,
            @PathVariable @Identifier String outlook,
            @Valid @RequestBody OutlookRequest body,
            Caller caller) {
        GoalResult result = goalSetting.state(patient, body.as(outlook, goal), caller.subject());
        return switch (result.decision()) {
            case Decided _ -> created(result.after(), goal, outlook);
            case Unchanged _ -> ResponseEntity.ok(view(result.after(), outlook));
            case Refused refused -> GoalProblems.of(refused.refusal());
        };
    }

    private static ResponseEntity<?> created(PatientGoals goals, String goal, String outlook) {
        return ResponseEntity.created(Locations.of(
                        "/patients/{patient}/goals/{goal}/outlooks/{outlook}", goals.patient(), goal, outlook))
                .body(view(goals, outlook));
    }

    private static OutlookView view(PatientGoals goals, String outlook) {
        return OutlookView.of(
                goals.outlooks().find(outlook).orElseThrow(), goals.outlooks().seals());
    }
}
