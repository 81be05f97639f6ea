package care.plumbline.goals.question;

import static care.plumbline.goals.question.Asked.PATIENT;
import static care.plumbline.goals.question.Asked.RECORDING;
import static care.plumbline.goals.question.Asked.answer;
import static care.plumbline.goals.question.Asked.ask;
import static care.plumbline.goals.question.Asked.close;
import static care.plumbline.goals.question.Asked.closed;
import static care.plumbline.goals.question.Asked.day;
import static care.plumbline.goals.question.Asked.open;
import static care.plumbline.goals.question.Asked.question;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.goals.goal.Ana;
import care.plumbline.goals.goal.Party;
import care.plumbline.goals.goal.Violation;
import care.plumbline.goals.question.QuestionDecision.Refused;
import care.plumbline.goals.question.QuestionDecision.Unchanged;
import care.plumbline.goals.question.QuestionRefusal.ClosedAlready;
import care.plumbline.goals.question.QuestionRefusal.IdTaken;
import care.plumbline.goals.question.QuestionRefusal.RulesBroken;
import care.plumbline.goals.question.QuestionRefusal.StaleVersion;
import care.plumbline.goals.question.QuestionRefusal.UnknownCourse;
import care.plumbline.goals.question.QuestionRefusal.UnknownQuestion;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatientQuestionsTest {

    @Test
    void aQuestionIsOpenUntilItIsAnswered() {
        Question asked = open().question("q1").orElseThrow();
        assertThat(asked.state()).isEqualTo(QuestionState.OPEN);
        assertThat(asked.waitsFor("pt-1")).isTrue();
        assertThat(asked.waitsFor("gp-1")).isFalse();

        Question answered = closed().question("q1").orElseThrow();
        assertThat(answered.state()).isEqualTo(QuestionState.ANSWERED);
        assertThat(answered.answer()).isEqualTo("Yes, close to the body.");
        assertThat(answered.closedOn()).isEqualTo("2024-01-04");
        assertThat(answered.version()).isEqualTo(2);
        assertThat(answered.waitsFor("pt-1")).isFalse();
    }

    @Test
    void theSameAgainChangesNothing() {
        assertThat(ask(open(), question())).isEqualTo(new Unchanged());
        assertThat(close(closed(), answer())).isEqualTo(new Unchanged());
    }

    @Test
    void anotherQuestionUnderATakenIdIsRefused() {
        AskQuestion other = new AskQuestion("q1", "Else?", day("2024-01-03"), Party.PATIENT, null, null, null, null);

        assertThat(ask(open(), other)).isEqualTo(new Refused(new IdTaken("q1")));
    }

    @Test
    void whatIsClosedStaysClosed() {
        CloseQuestion drop = new CloseQuestion("q1", _ -> true, QuestionState.DROPPED, "Not needed", day("2024-01-05"));

        assertThat(close(closed(), drop)).isEqualTo(new Refused(new ClosedAlready(QuestionState.ANSWERED)));
        assertThat(close(open(), new CloseQuestion("q1", version -> version == 7, QuestionState.DROPPED, "No", null)))
                .isEqualTo(new Refused(new StaleVersion(1)));
        assertThat(close(PatientQuestions.none(PATIENT), drop)).isEqualTo(new Refused(new UnknownQuestion("q1")));
    }

    @Test
    void refusesDatesOutOfOrderAndGoalsThatAreNotThere() {
        AskQuestion late = new AskQuestion(
                "q2", "So?", day("2024-07-01"), Party.PATIENT, null, "nowhere", null, day("2024-06-30"));

        assertThat(ask(open(), late))
                .isEqualTo(new Refused(new RulesBroken(List.of(
                        new Violation("askedOn", "not-in-the-future", "must not lie in the future"),
                        new Violation("dueBy", "not-before-asked", "must not lie before the day it was asked"),
                        new Violation("goal", "known-goal", "must be a goal of this patient")))));
        CloseQuestion early = new CloseQuestion("q1", _ -> true, QuestionState.ANSWERED, "Yes", day("2024-01-02"));
        assertThat(close(open(), early))
                .isEqualTo(new Refused(new RulesBroken(
                        List.of(new Violation("on", "not-before-asked", "must not lie before the day it was asked")))));
    }

    @Test
    void aCourseNotHeardOfMayStillBeOnItsWay() {
        assertThat(PatientQuestions.none(PATIENT).ask(question(), Ana.withPainGoal(), RECORDING))
                .isEqualTo(new Refused(new UnknownCourse("c1")));
    }
}
