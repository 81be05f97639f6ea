package care.plumbline.goals.question.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.delivery.AggregateStore;
import care.plumbline.delivery.DocumentStores;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.goals.question.Asked;
import care.plumbline.goals.question.PatientQuestions;
import care.plumbline.goals.question.Question;
import care.plumbline.goals.question.Questions;
import care.plumbline.goals.question.QuestionsContract;
import care.plumbline.testkit.TestDatabase;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MongoQuestionsIT extends QuestionsContract {

    private final MongoDatabase database = TestDatabase.shared().freshDatabase();
    private final MongoQuestions questions = new MongoQuestions(stores(), MongoQuestionsIT::announce);

    @Override
    protected Questions questions() {
        return questions;
    }

    @Test
    void everyChangeLeavesItsAnnouncementInTheDocument() {
        questions.change(Asked.PATIENT, known -> Asked.ask(known, Asked.question()));
        questions.change(Asked.PATIENT, known -> Asked.close(known, Asked.answer()));

        AggregateStore<PatientQuestionsDocument> documents =
                stores().aggregates("questions", PatientQuestionsDocument.class, _ -> List.of());
        assertThat(documents.pending(Asked.PATIENT))
                .extracting(OutgoingEvent::id)
                .containsExactly("q1:1", "q1:2");
    }

    private DocumentStores stores() {
        return DocumentStores.unpublished(database, Clock.systemUTC());
    }

    private static List<OutgoingEvent> announce(List<Question> changed, PatientQuestions after) {
        return changed.stream()
                .map(question -> new OutgoingEvent(
                        "topic", "type", question.id(), after.patient(), question.version(), Instant.EPOCH, new byte[] {
                            '{', '}'
                        }))
                .toList();
    }
}
