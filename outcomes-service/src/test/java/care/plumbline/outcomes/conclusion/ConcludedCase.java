package care.plumbline.outcomes.conclusion;

import care.plumbline.measures.Measures;
import care.plumbline.outcomes.judgement.CaseFacts;
import care.plumbline.outcomes.judgement.CaseJudgement;
import care.plumbline.outcomes.judgement.Cast;
import care.plumbline.outcomes.judgement.Catalogue;
import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.Fact;
import care.plumbline.outcomes.judgement.Goal;
import care.plumbline.outcomes.judgement.Judging;
import care.plumbline.outcomes.judgement.Outlook;
import care.plumbline.outcomes.judgement.Score;
import care.plumbline.outcomes.judgement.Scores;
import java.util.ArrayList;
import java.util.List;

/// Collects the facts of one test and draws the conclusions, in a catalogue of exercise and mindfulness.
final class ConcludedCase {

    private static final Catalogue CATALOGUE = Cast.catalogue(Cast.EXERCISE, Cast.MBSR);
    private static final Concluding CONCLUDING = new Concluding(Measures.standard());

    private final List<Fact> facts = new ArrayList<>();

    static ConcludedCase of(Fact... facts) {
        return new ConcludedCase().and(facts);
    }

    ConcludedCase and(Fact... more) {
        facts.addAll(List.of(more));
        return this;
    }

    GoalJudgement goal(String id, String asOf) {
        return CONCLUDING.goals(facts().asOf(Cast.day(asOf)), judged(asOf)).stream()
                .filter(goal -> goal.goal().equals(id))
                .findFirst()
                .orElseThrow();
    }

    List<Combination> combinations(String asOf) {
        return CONCLUDING.combinations(facts().asOf(Cast.day(asOf)), CATALOGUE, judged(asOf));
    }

    List<ExpectationCycle> cycles(String asOf) {
        return CONCLUDING.cycles(facts().asOf(Cast.day(asOf)), judged(asOf));
    }

    private CaseJudgement judged(String asOf) {
        return new Judging(Measures.standard()).judge(facts(), CATALOGUE, Cast.day(asOf));
    }

    private CaseFacts facts() {
        return new CaseFacts(all(Goal.class), all(Outlook.class), all(Course.class), Scores.of(all(Score.class)));
    }

    private <F extends Fact> List<F> all(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
