package care.plumbline.outcomes.judgement;

import static care.plumbline.outcomes.judgement.Cast.day;

import care.plumbline.measures.Measures;
import java.util.ArrayList;
import java.util.List;

/// Collects the facts of one test and judges them.
final class JudgedCase {

    private final List<Goal> goals = new ArrayList<>();
    private final List<Outlook> outlooks = new ArrayList<>();
    private final List<Course> courses = new ArrayList<>();
    private final List<Score> scores = new ArrayList<>();

    static JudgedCase of(Fact... facts) {
        JudgedCase one = new JudgedCase();
        for (Fact fact : facts) {
            one.and(fact);
        }
        return one;
    }

    JudgedCase and(Fact fact) {
        switch (fact) {
            case Goal goal -> goals.add(goal);
            case Outlook outlook -> outlooks.add(outlook);
            case Course course -> courses.add(course);
            case Score score -> scores.add(score);
            case CareTeam _, Question _, TreatmentOption _, Elicitation _, Findings _ ->
                throw new IllegalArgumentException("no judgement looks at " + fact.key());
        }
        return this;
    }

    CaseFacts facts() {
        return new CaseFacts(goals, outlooks, courses, Scores.of(scores));
    }

    CaseJudgement asOf(String date, Treatment... treatments) {
        return new Judging(Measures.standard()).judge(facts(), Cast.catalogue(treatments), day(date));
    }

    /// The judgement of course `c1` on a measure, in a catalogue of exercise and mindfulness.
    Judgement on(String measure, String date) {
        return asOf(date, Cast.EXERCISE, Cast.MBSR).find("c1", measure).orElseThrow();
    }
}
