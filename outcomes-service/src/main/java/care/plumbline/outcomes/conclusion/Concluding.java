package care.plumbline.outcomes.conclusion;

import care.plumbline.measures.Measures;
import care.plumbline.outcomes.judgement.CaseFacts;
import care.plumbline.outcomes.judgement.CaseJudgement;
import care.plumbline.outcomes.judgement.Catalogue;
import care.plumbline.outcomes.judgement.Goal;
import java.util.ArrayList;
import java.util.List;

/// Draws the conclusions from a judged case.
public final class Concluding {

    private final Measures measures;

    public Concluding(Measures measures) {
        this.measures = measures;
    }

    /// All of them, as of the day of the judgement.
    public List<Conclusion> conclude(CaseFacts everything, Catalogue catalogue, CaseJudgement judged) {
        CaseFacts facts = everything.asOf(judged.asOf());
        List<Conclusion> all = new ArrayList<>(goals(facts, judged));
        all.addAll(combinations(facts, catalogue, judged));
        all.addAll(cycles(facts, judged));
        return all;
    }

    /// In the order in which the goals are known.
    public List<GoalJudgement> goals(CaseFacts asOfThen, CaseJudgement judged) {
        return asOfThen.goals().stream()
                .map((Goal goal) ->
                        new GoalJudging(goal, measures.find(goal.measure()).orElseThrow(), asOfThen, judged).judge())
                .toList();
    }

    /// In the order of time.
    public List<Combination> combinations(CaseFacts asOfThen, Catalogue catalogue, CaseJudgement judged) {
        return new Combinations(asOfThen, catalogue, measures, judged.asOf()).all();
    }

    /// In the order of time.
    public List<ExpectationCycle> cycles(CaseFacts asOfThen, CaseJudgement judged) {
        return new Cycles(asOfThen, judged, measures).all();
    }
}
