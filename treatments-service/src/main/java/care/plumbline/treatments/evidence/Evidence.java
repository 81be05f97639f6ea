package care.plumbline.treatments.evidence;

import java.util.List;

/// What is published about one treatment, and when its results may be judged.
public record Evidence(JudgingWindow window, List<Arm> arms, List<Effect> effects) {

    public Evidence {
        arms = List.copyOf(arms);
        effects = List.copyOf(effects);
    }

    List<Arm> treated(String measure) {
        return arms.stream()
                .filter(arm -> arm.group() == Group.TREATED && arm.measure().equals(measure))
                .toList();
    }

    List<Effect> effects(String measure) {
        return effects.stream()
                .filter(effect -> measure.equals(effect.measure()))
                .toList();
    }
}
