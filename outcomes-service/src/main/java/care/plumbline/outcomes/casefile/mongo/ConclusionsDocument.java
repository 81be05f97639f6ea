package care.plumbline.outcomes.casefile.mongo;

import care.plumbline.outcomes.casefile.KeptConclusion;
import care.plumbline.outcomes.conclusion.Combination;
import care.plumbline.outcomes.conclusion.ExpectationCycle;
import care.plumbline.outcomes.conclusion.GoalJudgement;
import java.util.ArrayList;
import java.util.List;

/// What was concluded last, as it is stored.
public record ConclusionsDocument(
        List<GoalJudgementDocument> goals, List<CombinationDocument> combinations, List<CycleDocument> cycles) {

    static ConclusionsDocument of(List<KeptConclusion> all) {
        List<GoalJudgementDocument> goals = new ArrayList<>();
        List<CombinationDocument> combinations = new ArrayList<>();
        List<CycleDocument> cycles = new ArrayList<>();
        for (KeptConclusion kept : all) {
            switch (kept.conclusion()) {
                case GoalJudgement goal -> goals.add(GoalJudgementDocument.of(kept.stamp(), goal));
                case Combination combination -> combinations.add(CombinationDocument.of(kept.stamp(), combination));
                case ExpectationCycle cycle -> cycles.add(CycleDocument.of(kept.stamp(), cycle));
            }
        }
        return new ConclusionsDocument(goals, combinations, cycles);
    }

    List<KeptConclusion> kept() {
        List<KeptConclusion> all = new ArrayList<>();
        goals.forEach(goal -> all.add(goal.kept()));
        combinations.forEach(combination -> all.add(combination.kept()));
        cycles.forEach(cycle -> all.add(cycle.kept()));
        return all;
    }
}
