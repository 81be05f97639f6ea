package care.plumbline.goals.question;

import care.plumbline.goals.goal.PatientGoals;
import care.plumbline.goals.goal.Recording;
import care.plumbline.goals.goal.Violation;
import care.plumbline.goals.question.QuestionDecision.Decided;
import care.plumbline.goals.question.QuestionDecision.Refused;
import care.plumbline.goals.question.QuestionDecision.Unchanged;
import care.plumbline.goals.question.QuestionEvent.QuestionAsked;
import care.plumbline.goals.question.QuestionEvent.QuestionClosed;
import care.plumbline.goals.question.QuestionRefusal.ClosedAlready;
import care.plumbline.goals.question.QuestionRefusal.IdTaken;
import care.plumbline.goals.question.QuestionRefusal.RulesBroken;
import care.plumbline.goals.question.QuestionRefusal.StaleVersion;
import care.plumbline.goals.question.QuestionRefusal.TooMany;
import care.plumbline.goals.question.QuestionRefusal.UnknownCourse;
import care.plumbline.goals.question.QuestionRefusal.UnknownQuestion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All questions of one patient.
///
/// @param questions in the order in which they were heard of
public record PatientQuestions(String patient, List<Question> questions) {

    /// A patient has at most this many questions here: one document holds them all.
    static final int MOST_QUESTIONS = 500;

    public PatientQuestions {
        questions = List.copyOf(questions);
    }

    public static PatientQuestions none(String patient) {
        return new PatientQuestions(patient, List.of());
    }

    public Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /// @param goals what is known of the patient's goals and courses
    public QuestionDecision ask(AskQuestion request, PatientGoals goals, Recording recording) {
        Optional<Question> known = question(request.question());
        if (known.isPresent()) {
            return known.get().asked().equals(request) ? new Unchanged() : new Refused(new IdTaken(request.question()));
        }
        if (questions.size() >= MOST_QUESTIONS) {
            return new Refused(new TooMany(MOST_QUESTIONS));
        }
        List<Violation> broken = broken(request, goals, recording.today());
        if (!broken.isEmpty()) {
            return new Refused(new RulesBroken(broken));
        }
        String course = request.course();
        return course != null && !goals.outlooks().courses().containsKey(course)
                ? new Refused(new UnknownCourse(course))
                : new Decided(new QuestionAsked(request, recording.recorded()));
    }

    public QuestionDecision close(CloseQuestion request, Recording recording) {
        return question(request.question())
                .map(question -> close(question, request, recording))
                .orElseGet(() -> new Refused(new UnknownQuestion(request.question())));
    }

    private static QuestionDecision close(Question question, CloseQuestion request, Recording recording) {
        if (!request.expectedVersion().test(question.version())) {
            return new Refused(new StaleVersion(question.version()));
        }
        LocalDate on = request.on() == null ? recording.today() : request.on();
        QuestionClosed closed =
                new QuestionClosed(question.id(), request.state(), request.answer(), on, recording.recorded());
        if (question.state() != QuestionState.OPEN) {
            boolean same = question.state() == closed.state()
                    && closed.answer().equals(question.answer())
                    && closed.on().equals(question.closedOn());
            return same ? new Unchanged() : new Refused(new ClosedAlready(question.state()));
        }
        List<Violation> broken = new ArrayList<>();
        notInTheFuture("on", on, recording.today(), broken);
        notBefore("on", on, question.asked().askedOn(), broken);
        return broken.isEmpty() ? new Decided(closed) : new Refused(new RulesBroken(broken));
    }

    /// The only way to the next state.
    public PatientQuestions after(QuestionEvent event) {
        return new PatientQuestions(
                patient,
                switch (event) {
                    case QuestionAsked asked ->
                        Stream.concat(questions.stream(), Stream.of(Question.of(asked)))
                                .toList();
                    case QuestionClosed closed ->
                        questions.stream()
                                .map(question ->
                                        question.id().equals(closed.question()) ? question.after(closed) : question)
                                .toList();
                });
    }

    private static List<Violation> broken(AskQuestion request, PatientGoals goals, LocalDate today) {
        List<Violation> broken = new ArrayList<>();
        notInTheFuture("askedOn", request.askedOn(), today, broken);
        if (request.dueBy() != null) {
            notBefore("dueBy", request.dueBy(), request.askedOn(), broken);
        }
        if (request.goal() != null && goals.goal(request.goal()).isEmpty()) {
            broken.add(new Violation("goal", "known-goal", "must be a goal of this patient"));
        }
        return broken;
    }

    private static void notInTheFuture(String field, LocalDate date, LocalDate today, List<Violation> broken) {
        if (date.isAfter(today)) {
            broken.add(new Violation(field, "not-in-the-future", "must not lie in the future"));
        }
    }

    private static void notBefore(String field, LocalDate date, LocalDate asked, List<Violation> broken) {
        if (date.isBefore(asked)) {
            broken.add(new Violation(field, "not-before-asked", "must not lie before the day it was asked"));
        }
    }
}
