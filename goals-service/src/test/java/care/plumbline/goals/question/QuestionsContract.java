package care.plumbline.goals.question;

import static care.plumbline.goals.question.Asked.PATIENT;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.goals.question.QuestionDecision.Unchanged;
import org.junit.jupiter.api.Test;

/// What every keeper of questions promises.
public abstract class QuestionsContract {

    protected abstract Questions questions();

    @Test
    void ofAPatientNeverHeardOfThereIsNothing() {
        assertThat(questions().of(PATIENT)).isEqualTo(new Questions.Kept(PatientQuestions.none(PATIENT), 0));
    }

    @Test
    void whatWasDecidedIsKept() {
        ask(PATIENT);
        assertThat(questions().of(PATIENT)).isEqualTo(new Questions.Kept(Asked.open(), 1));

        questions().change(PATIENT, known -> Asked.close(known, Asked.answer()));
        assertThat(questions().of(PATIENT)).isEqualTo(new Questions.Kept(Asked.closed(), 2));
        assertThat(questions()
                        .change(PATIENT, known -> Asked.close(known, Asked.answer()))
                        .decision())
                .isEqualTo(new Unchanged());
        assertThat(questions().of(PATIENT).version()).isEqualTo(2);
    }

    @Test
    void aProviderFindsThePatientsWhoseQuestionsAreOpen() {
        ask("p3");
        ask("p1");
        ask("p2");
        questions().change("p2", known -> Asked.close(known, Asked.answer()));

        assertThat(questions().waitingFor("pt-1", null, 10))
                .extracting(PatientQuestions::patient)
                .containsExactly("p1", "p3");
        assertThat(questions().waitingFor("pt-1", "p1", 10))
                .extracting(PatientQuestions::patient)
                .containsExactly("p3");
        assertThat(questions().waitingFor("pt-1", null, 1)).hasSize(1);
        assertThat(questions().waitingFor("gp-1", null, 10)).isEmpty();
    }

    private void ask(String patient) {
        questions().change(patient, known -> Asked.ask(known, Asked.question()));
    }
}
