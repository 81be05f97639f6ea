package care.plumbline.goals.question.mongo;

import care.plumbline.delivery.AggregateStore;
import care.plumbline.delivery.Aggregates;
import care.plumbline.delivery.Announcer;
import care.plumbline.delivery.DocumentStores;
import care.plumbline.delivery.Entry;
import care.plumbline.delivery.IndexedMember;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.delivery.Write;
import care.plumbline.goals.question.PatientQuestions;
import care.plumbline.goals.question.Question;
import care.plumbline.goals.question.QuestionDecision;
import care.plumbline.goals.question.QuestionDecision.Decided;
import care.plumbline.goals.question.QuestionDecision.Refused;
import care.plumbline.goals.question.QuestionDecision.Unchanged;
import care.plumbline.goals.question.QuestionEvent;
import care.plumbline.goals.question.QuestionResult;
import care.plumbline.goals.question.Questions;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// One document per patient; what others are to be told leaves with the write.
@Component
final class MongoQuestions implements Questions {

    private final AggregateStore<PatientQuestionsDocument> documents;
    private final Aggregates<PatientQuestionsDocument, PatientQuestions> questions;
    private final IndexedMember<PatientQuestionsDocument> byProvider;
    private final Announcer<Question, PatientQuestions> announcer;

    MongoQuestions(DocumentStores stores, Announcer<Question, PatientQuestions> announcer) {
        this.announcer = announcer;
        this.documents = stores.aggregates("questions", PatientQuestionsDocument.class, this::current);
        this.questions = documents.as(
                PatientQuestionsDocument::patientQuestions, PatientQuestionsDocument::of, PatientQuestions::none);
        this.byProvider = documents.indexed("waitingFor");
    }

    @Override
    public Kept of(String patient) {
        return documents
                .entry(patient)
                .map(found -> new Kept(found.state().patientQuestions(), found.version()))
                .orElseGet(() -> new Kept(PatientQuestions.none(patient), 0));
    }

    @Override
    public QuestionResult change(String patient, Function<PatientQuestions, QuestionDecision> decide) {
        return questions.change(
                patient, before -> write(before, decide), after -> new QuestionResult(new Unchanged(), after));
    }

    @Override
    public List<PatientQuestions> waitingFor(String provider, @Nullable String after, int limit) {
        return byProvider.page(provider, after, limit).stream()
                .map(Entry::state)
                .map(PatientQuestionsDocument::patientQuestions)
                .toList();
    }

    private Write<PatientQuestions, QuestionResult> write(
            PatientQuestions before, Function<PatientQuestions, QuestionDecision> decide) {
        QuestionDecision decision = decide.apply(before);
        return switch (decision) {
            case Refused _, Unchanged _ -> Write.nothing(new QuestionResult(decision, before));
            case Decided(QuestionEvent event) -> {
                PatientQuestions after = before.after(event);
                List<OutgoingEvent> outgoing = announcer.announce(
                        after.question(event.question()).stream().toList(), after);
                yield Write.of(after, outgoing, new QuestionResult(decision, after));
            }
        };
    }

    private List<OutgoingEvent> current(PatientQuestionsDocument document) {
        PatientQuestions questions = document.patientQuestions();
        return announcer.announce(questions.questions(), questions);
    }
}
