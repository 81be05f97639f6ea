package care.plumbline.goals.goal.web;

import care.plumbline.goals.goal.ElicitationState;
import care.plumbline.web.problem.BrokenRule;
import java.util.Arrays;

/// A state of elicitation as clients write it in an address.
record StateCode(ElicitationState state) {

    /// Found by its name for parameters.
    public static StateCode valueOf(String code) {
        return Arrays.stream(ElicitationState.values())
                .filter(state -> state.toString().equals(code))
                .findFirst()
                .map(StateCode::new)
                .orElseThrow(() -> new BrokenRule(
                        "one-of", "must be one of never-asked, asked-and-none, implied-by-clinician, stated"));
    }
}
