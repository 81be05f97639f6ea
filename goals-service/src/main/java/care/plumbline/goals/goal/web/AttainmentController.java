package care.plumbline.goals.goal.web;

import care.plumbline.goals.goal.GoalSetting;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Needs;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.openapi.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// How far a patient's goals are attained.
@RestController
final class AttainmentController {

    private final GoalSetting goalSetting;

    AttainmentController(GoalSetting goalSetting) {
        this.goalSetting = goalSetting;
    }

    @GetMapping("/patients/{patient}/attainment")
    @Answers(summary = "How far the goals are attained: level per goal and T score", body = AttainmentView.class)
    @Needs(resource = "Goal", access = Access.READ)
    ResponseEntity<?> attainment(@PathVariable @Identifier String patient) {
        return ResponseEntity.ok(AttainmentView.of(patient, goalSetting.attainment(patient)));
    }
}
