package care.plumbline.outcomes.progress;

import care.plumbline.outcomes.conclusion.Combination;
import care.plumbline.outcomes.conclusion.ExpectationCycle;
import care.plumbline.outcomes.conclusion.GoalJudgement;
import care.plumbline.outcomes.judgement.CaseFacts;
import care.plumbline.outcomes.judgement.CaseJudgement;
import care.plumbline.outcomes.judgement.Catalogue;
import java.time.LocalDate;
import java.util.List;

/// One patient's case as it stood at the end of a day, judged.
///
/// @param facts as of the day
/// @param goals one for each of them
/// @param combinations in the order of time
/// @param cycles in the order of time
public record CaseAsOf(
        String patient,
        LocalDate asOf,
        CaseFacts facts,
        Catalogue catalogue,
        CaseJudgement judged,
        List<GoalJudgement> goals,
        List<Combination> combinations,
        List<ExpectationCycle> cycles) {

    public CaseAsOf {
        goals = List.copyOf(goals);
        combinations = List.copyOf(combinations);
        cycles = List.copyOf(cycles);
    }
}
