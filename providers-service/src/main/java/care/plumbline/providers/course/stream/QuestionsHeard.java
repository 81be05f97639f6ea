package care.plumbline.providers.course.stream;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.EntityNews;
import care.plumbline.delivery.LatestEntities;
import care.plumbline.events.QuestionV1;
import care.plumbline.providers.course.KnownQuestion;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Learns of patients' questions, so that one about a course that is about to start is a warning. The words stay where
/// they were said.
@Component
final class QuestionsHeard extends EntityNews<QuestionV1, KnownQuestion> {

    QuestionsHeard(CareEvents events, LatestEntities<KnownQuestion> questions) {
        super(events, QuestionV1.class, questions);
    }

    @Override
    protected Optional<KnownQuestion> kept(QuestionV1 asked) {
        boolean open = asked.state().equals("open");
        return Optional.of(new KnownQuestion(asked.question(), asked.course(), open, asked.dueBy()));
    }
}
