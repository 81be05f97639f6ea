package care.plumbline.goals.question;

import care.plumbline.goals.goal.Ana;
import care.plumbline.goals.goal.Party;
import care.plumbline.goals.goal.Recorded;
import care.plumbline.goals.goal.Recording;
import care.plumbline.goals.question.QuestionDecision.Decided;
import java.time.Instant;
import java.time.LocalDate;

/// Patient p1's question about her course c1, and what becomes of it.
public final class Asked {

    public static final String PATIENT = Ana.PATIENT;
    public static final Recording RECORDING =
            new Recording(new Recorded(Instant.parse("2024-01-03T09:30:00Z"), "p1"), Ana.TODAY);

    private Asked() {}

    public static AskQuestion question() {
        return new AskQuestion(
                "q1",
                "May I lift my child during these weeks?",
                day("2024-01-03"),
                Party.PATIENT,
                "c1",
                "g1",
                "pt-1",
                day("2024-01-08"));
    }

    public static CloseQuestion answer() {
        return new CloseQuestion("q1", _ -> true, QuestionState.ANSWERED, "Yes, close to the body.", day("2024-01-04"));
    }

    public static PatientQuestions open() {
        return decided(ask(PatientQuestions.none(PATIENT), question()), PatientQuestions.none(PATIENT));
    }

    public static PatientQuestions closed() {
        return decided(close(open(), answer()), open());
    }

    public static QuestionDecision ask(PatientQuestions questions, AskQuestion request) {
        return questions.ask(request, Ana.withCourse(null), RECORDING);
    }

    public static QuestionDecision close(PatientQuestions questions, CloseQuestion request) {
        return questions.close(
                request, new Recording(new Recorded(Instant.parse("2024-01-04T09:30:00Z"), "dr-b"), Ana.TODAY));
    }

    public static PatientQuestions decided(QuestionDecision decision, PatientQuestions before) {
        if (decision instanceof Decided(QuestionEvent event)) {
            return before.after(event);
        }
        throw new AssertionError("expected a decision, got " + decision);
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
