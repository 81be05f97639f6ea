package care.plumbline.goals.goal;

import care.plumbline.goals.attainment.AttainmentScale;
import care.plumbline.goals.goal.GoalDecision.Decided;
import care.plumbline.goals.goal.GoalDecision.Refused;
import care.plumbline.goals.goal.GoalDecision.Unchanged;
import care.plumbline.goals.goal.GoalEvent.ScaleSet;
import care.plumbline.goals.goal.GoalRefusal.TooMany;
import care.plumbline.goals.goal.GoalStep.SetScale;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Decides whether an open goal may get an attainment scale so. A scale that has a baseline is frozen: the new one is
/// the next version, and its importance and difficulty are those of the goal now.
record ScaleSetting(GoalSteps steps, SetScale request) {

    /// A goal has at most this many versions of its scale.
    static final int MOST_VERSIONS = 20;

    GoalDecision decide() {
        Optional<ScaleVersion> before = steps.goal().scale();
        if (before.map(ScaleVersion::scale).filter(request.scale()::equals).isPresent()) {
            return new Unchanged();
        }
        int version = before.map(this::next).orElse(1);
        if (version > MOST_VERSIONS) {
            return new Refused(new TooMany("versions of an attainment scale", MOST_VERSIONS));
        }
        LocalDate on = steps.orToday(request.setOn());
        return rules(before.orElse(null), on).refusal().orElseGet(() -> {
            Recorded recorded = steps.recording().recorded();
            ScaleVersion set = new ScaleVersion(
                    version,
                    request.scale(),
                    on,
                    recorded.by(),
                    request.reason(),
                    steps.goal().wish().importance(),
                    steps.goal().wish().difficulty());
            return Decided.of(new ScaleSet(steps.goal().id(), set, recorded));
        });
    }

    private int next(ScaleVersion before) {
        boolean frozen =
                Baseline.of(steps.goal(), before, steps.knowledge().scores()).isPresent();
        return frozen ? before.version() + 1 : before.version();
    }

    private Rules rules(@Nullable ScaleVersion before, LocalDate on) {
        AttainmentScale scale = request.scale();
        Rules rules = steps.dated("setOn", on)
                .notBefore(
                        "setOn",
                        on,
                        before == null ? on : before.setOn(),
                        "not-before-last-scale",
                        "the scale before was set")
                .require(
                        before == null || request.reason() != null,
                        "reason",
                        "has-a-reason",
                        "must say why the scale is edited");
        return KindRules.scale(rules, scale, steps.goal().wish().target(), steps.measure());
    }
}
