package care.plumbline.goals.question;

class InMemoryQuestionsTest extends QuestionsContract {

    private final InMemoryQuestions questions = new InMemoryQuestions();

    @Override
    protected Questions questions() {
        return questions;
    }
}
