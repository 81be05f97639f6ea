package care.plumbline.providers.course.stream;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.EventBatchHandler;
import care.plumbline.delivery.IncomingEvent;
import care.plumbline.delivery.LatestEntities;
import care.plumbline.events.EventCatalogue;
import care.plumbline.events.EventType;
import care.plumbline.events.QuestionV1;
import care.plumbline.providers.course.KnownQuestion;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Learns of patients' questions, so that one about a course that is about to start is a warning. The words stay where
/// they were said.
@Component
final class QuestionsHeard implements EventBatchHandler {

    private static final Set<String> TYPES = EventCatalogue.all().stream()
            .filter(type -> type.record() == QuestionV1.class)
            .map(EventType::type)
            .collect(Collectors.toUnmodifiableSet());

    private final CareEvents events;
    private final LatestEntities<KnownQuestion> questions;

    QuestionsHeard(CareEvents events, LatestEntities<KnownQuestion> questions) {
        this.events = events;
        this.questions = questions;
    }

    @Override
    public Set<String> types() {
        return TYPES;
    }

    @Override
    public boolean tombstones() {
        return true;
    }

    @Override
    public void handle(String partitionKey, List<IncomingEvent> batch) {
        for (IncomingEvent event : batch) {
            if (event.tombstone()) {
                questions.forget(event.entityKey());
            } else {
                QuestionV1 asked = events.read(event, QuestionV1.class);
                boolean open = asked.state().equals("open");
                questions.apply(event, new KnownQuestion(asked.question(), asked.course(), open, asked.dueBy()));
            }
        }
    }
}
