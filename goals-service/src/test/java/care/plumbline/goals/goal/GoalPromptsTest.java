package care.plumbline.goals.goal;

import static care.plumbline.goals.goal.Ana.day;
import static care.plumbline.goals.goal.Ana.decided;
import static care.plumbline.goals.goal.Ana.nothing;
import static care.plumbline.goals.goal.Ana.number;
import static care.plumbline.goals.goal.Ana.painGoal;
import static care.plumbline.goals.goal.Ana.state;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalPromptsTest {

    @Test
    void noPainAtAllIsAPromptAndNoError() {
        assertThat(rules(painGoal("g1", wish("Less pain", "0")))).containsExactly("no-pain-target");
        assertThat(rules(painGoal("g1", wish("Less pain", "1")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        PAIN            | nrs-pain  | 3   | -
        COPING          | nrs-pain  | 3   | measure-fits-kind
        COPING          | pseq-10   | 40  | -
        QUALITY_OF_LIFE | eq-vas    | 80  | -
        QUALITY_OF_LIFE | nrs-pain  | 3   | measure-fits-kind
        WORK            | rmdq-24   | 4   | measure-fits-kind
        ACTIVITY        | rmdq-24   | 4   | -
        OTHER           | nrs-pain  | 0   | -
        """)
    void painActivityAndCopingAreSeparateResults(GoalKind kind, String measure, String target, String rule) {
        StateGoal goal = new StateGoal(
                "g1",
                kind,
                measure,
                wish("So", target),
                null,
                day("2024-01-02"),
                ExpressedBy.PATIENT,
                Particulars.NONE);

        assertThat(rules(goal)).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void moreThanBeforeThePainIsAPrompt() {
        StateGoal asBefore = Ana.namedActivity();
        StateGoal more = new StateGoal(
                "g1",
                asBefore.kind(),
                asBefore.measure(),
                new Wish("Carry", number("9.5"), day("2024-06-01"), null, null, null),
                asBefore.baseline(),
                asBefore.statedOn(),
                ExpressedBy.PATIENT,
                asBefore.particulars());

        assertThat(rules(more)).containsExactly("wanted-above-before");
    }

    @Test
    void wordsThatNobodyCanKeepAreQuoted() {
        List<Finding> findings =
                Ana.prompts().of(goal(painGoal("g1", wish("I want to be cured by this treatment", "3"))));

        assertThat(findings).extracting(Finding::rule).contains("cure");
        assertThat(findings.getFirst().quoted()).contains("cure");
    }

    @Test
    void aScaleThatTheTargetHasLeftIsToBeAgreedOnAnew() {
        PatientGoals goals = Ana.taken(Ana.withPainGoal(), Ana.setScale("2024-01-02", null));

        assertThat(Ana.prompts().of(Ana.goal(goals))).isEmpty();
        assertThat(Ana.prompts().of(Ana.goal(Ana.taken(goals, Ana.revise(Ana.target("6"))))))
                .extracting(Finding::rule)
                .containsExactly("scale-fits-target");
    }

    private static List<String> rules(StateGoal request) {
        return Ana.prompts().of(goal(request)).stream().map(Finding::rule).toList();
    }

    private static Goal goal(StateGoal request) {
        return Ana.goal(decided(state(nothing(), request), nothing()));
    }

    private static Wish wish(String statement, String target) {
        return new Wish(statement, number(target), null, null, null, null);
    }
}
