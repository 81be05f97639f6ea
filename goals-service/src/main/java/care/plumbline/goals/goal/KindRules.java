package care.plumbline.goals.goal;

import care.plumbline.goals.attainment.AttainmentScale;
import care.plumbline.goals.attainment.ScaleFault;
import care.plumbline.measures.OutcomeMeasure;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The rules of each kind of goal for what is said about it beyond the wish.
final class KindRules {

    private KindRules() {}

    static Rules of(Rules rules, StateGoal request, OutcomeMeasure measure) {
        Particulars particulars = request.particulars();
        activity(rules, particulars.activity(), request, measure);
        work(rules, particulars.work(), request);
        return scale(rules, particulars.scale(), request.wish().target(), measure);
    }

    /// An attainment scale must cover the measure in order, and its level 0 hold the target.
    static Rules scale(Rules rules, @Nullable AttainmentScale scale, BigDecimal target, OutcomeMeasure measure) {
        if (scale == null) {
            return rules;
        }
        for (ScaleFault fault : scale.faults(measure)) {
            rules.require(false, "levels", fault.rule(), fault.message());
        }
        return rules.require(
                !scale.faults(measure).isEmpty() || scale.agreesOn(target, measure),
                "levels",
                "agreed-level",
                "must hold the target in level 0");
    }

    static Rules hours(Rules rules, String field, @Nullable BigDecimal hours) {
        return rules.require(
                hours == null || (hours.signum() >= 0 && hours.compareTo(WorkSituation.MOST_HOURS) <= 0),
                field,
                "within-range",
                "must lie between 0 and 168 hours a week");
    }

    private static void activity(Rules rules, @Nullable Activity activity, StateGoal request, OutcomeMeasure measure) {
        if (activity == null) {
            return;
        }
        rules.require(
                        request.kind() == GoalKind.ACTIVITY,
                        "activity",
                        "only-for-activity",
                        "is for ACTIVITY goals only")
                .require(
                        request.measure().equals(Activity.MEASURE),
                        "measure",
                        "patient-specific-scale",
                        "must be psfs where an activity is named")
                .require(request.baseline() != null, "baseline", "level-now", "must give the level of the activity now")
                .require(request.wish().due() != null, "due", "has-a-date", "must say by when the activity is wanted");
        if (request.measure().equals(Activity.MEASURE)) {
            rules.score("activity.before", activity.before(), measure);
        }
    }

    private static void work(Rules rules, @Nullable Work work, StateGoal request) {
        if (work == null) {
            return;
        }
        rules.require(request.kind() == GoalKind.WORK, "work", "only-for-work", "is for WORK goals only")
                .require(request.wish().due() != null, "due", "has-a-date", "must say by when the work is wanted so")
                .require(!work.now().equals(work.wanted()), "work.wanted", "changes-something", "must differ from now");
        hours(rules, "work.now.hours", work.now().hours());
        hours(rules, "work.wanted.hours", work.wanted().hours());
    }
}
