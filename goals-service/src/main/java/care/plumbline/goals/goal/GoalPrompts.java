package care.plumbline.goals.goal;

import care.plumbline.claims.ClaimGuard;
import care.plumbline.measures.Measures;
import care.plumbline.measures.OutcomeMeasure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What to talk about with a patient who has this goal. Prompts, never errors: the goal stands as it was said.
///
/// @param measures the outcome measures that this version knows
/// @param guard reads words for claims that nobody can keep
public record GoalPrompts(Measures measures, ClaimGuard guard) {

    /// What the measures of each kind are about. Pain, activity and coping are separate results: each is worth having
    /// with the others unchanged.
    private static final Map<GoalKind, Set<String>> DOMAINS = Map.of(
            GoalKind.PAIN,
            Set.of("pain-intensity", "pain-intensity-and-interference", "pain-interference", "multi-domain"),
            GoalKind.ACTIVITY,
            Set.of("function", "function-patient-chosen", "participation", "pain-interference", "multi-domain"),
            GoalKind.WORK,
            Set.of("work"),
            GoalKind.COPING,
            Set.of("self-efficacy", "cognition", "mood", "sleep", "fatigue"),
            GoalKind.QUALITY_OF_LIFE,
            Set.of("quality-of-life", "participation", "multi-domain", "global-change"));

    public List<Finding> of(Goal goal) {
        List<Finding> findings = new ArrayList<>(ClaimWords.findings(
                new OwnWords(
                        goal.wish().statement(), goal.stated().particulars().language()),
                guard));
        measures.find(goal.measure()).ifPresent(measure -> findings.addAll(onMeasure(goal, measure)));
        return findings;
    }

    private static List<Finding> onMeasure(Goal goal, OutcomeMeasure measure) {
        List<Finding> findings = new ArrayList<>();
        GoalKind kind = goal.stated().kind();
        BigDecimal target = goal.wish().target();
        if (kind == GoalKind.PAIN && target.compareTo(best(measure)) == 0) {
            findings.add(Finding.of(
                    "no-pain-target",
                    "Hardly anybody with long-lasting back pain becomes free of pain: talk about a level to"
                            + " live with."));
        }
        Activity activity = goal.stated().particulars().activity();
        if (activity != null && measure.improvement(activity.before(), target).signum() > 0) {
            findings.add(Finding.of(
                    "wanted-above-before", "This is more than before the pain: talk about what would be enough."));
        }
        if (DOMAINS.containsKey(kind) && !DOMAINS.getOrDefault(kind, Set.of()).contains(measure.domain())) {
            findings.add(Finding.of(
                    "measure-fits-kind",
                    "The measure is about something else than the goal: success is possible with it unchanged."));
        }
        goal.scale()
                .filter(scale -> !scale.scale().agreesOn(target, measure))
                .ifPresent(_ -> findings.add(Finding.of(
                        "scale-fits-target",
                        "The target is not in level 0 of the attainment scale any more: agree on it anew.")));
        return findings;
    }

    private static BigDecimal best(OutcomeMeasure measure) {
        return measure.improvement(measure.lowest(), measure.highest()).signum() > 0
                ? measure.highest()
                : measure.lowest();
    }
}
