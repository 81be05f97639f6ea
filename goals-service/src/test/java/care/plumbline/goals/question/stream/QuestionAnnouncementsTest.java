package care.plumbline.goals.question.stream;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.EventJson;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.goals.goal.stream.Contract;
import care.plumbline.goals.question.Asked;
import care.plumbline.goals.question.PatientQuestions;
import org.junit.jupiter.api.Test;

class QuestionAnnouncementsTest {

    private final QuestionAnnouncements announcements = new QuestionAnnouncements(new CareEvents(new EventJson()));

    @Test
    void askedAndAnsweredAreAnnouncedAsInTheGoldenExamples() {
        assertThat(announced(Asked.open())).isEqualTo("care.plumbline.question.asked.v1");
        assertThat(announced(Asked.closed())).isEqualTo("care.plumbline.question.answered.v1");
    }

    private String announced(PatientQuestions questions) {
        OutgoingEvent event =
                announcements.announce(questions.questions(), questions).getFirst();
        assertThat(event.topic()).isEqualTo("plumbline.goals.v1");
        assertThat(event.entityKey()).isEqualTo("p1/question/q1");
        assertThat(Contract.tree(event)).isEqualTo(Contract.example(event.type()));
        return event.type();
    }
}
