package care.plumbline.goals.question.stream;

import care.plumbline.delivery.Announcer;
import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.events.QuestionV1;
import care.plumbline.goals.question.AskQuestion;
import care.plumbline.goals.question.PatientQuestions;
import care.plumbline.goals.question.Question;
import java.util.List;
import org.springframework.stereotype.Component;

/// Questions as the events that other services read.
@Component
final class QuestionAnnouncements implements Announcer<Question, PatientQuestions> {

    private final CareEvents events;

    QuestionAnnouncements(CareEvents events) {
        this.events = events;
    }

    @Override
    public List<OutgoingEvent> announce(List<Question> changed, PatientQuestions after) {
        return changed.stream()
                .map(question -> events.outgoing(event(after.patient(), question)))
                .toList();
    }

    private static QuestionV1 event(String patient, Question question) {
        AskQuestion asked = question.asked();
        return new QuestionV1(
                "care.plumbline.question." + question.state().happened() + ".v1",
                patient,
                asked.question(),
                question.version(),
                question.recorded().at(),
                question.recorded().by(),
                asked.text(),
                asked.askedOn(),
                asked.by().toString(),
                asked.course(),
                asked.goal(),
                asked.forProvider(),
                asked.dueBy(),
                question.state().toString(),
                question.answer(),
                question.closedOn());
    }
}
