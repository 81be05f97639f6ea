package care.plumbline.goals.question.web;

import care.plumbline.goals.question.PatientQuestions;
import care.plumbline.goals.question.QuestionAsking;
import care.plumbline.goals.question.web.QuestionView.PatientQuestionsView;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Needs;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.openapi.Answers;
import care.plumbline.web.paging.PageRequest;
import care.plumbline.web.paging.Paging;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The open questions that wait for one provider, by patient.
@RestController
@RequestMapping("/questions")
final class WaitingQuestionsController {

    private final QuestionAsking asking;
    private final Paging paging;

    WaitingQuestionsController(QuestionAsking asking, Paging paging) {
        this.asking = asking;
        this.paging = paging;
    }

    @GetMapping
    @Answers(
            summary = "Patients with open questions for a provider, with these questions",
            body = PatientQuestionsView.class,
            page = true)
    @Needs(resource = "Communication", access = Access.SEARCH)
    ResponseEntity<?> waiting(@RequestParam @Identifier String provider, PageRequest page) {
        List<PatientQuestionsView> read = asking.waitingFor(provider, page.after(), page.limit() + 1).stream()
                .map(patient -> waiting(patient, provider))
                .toList();
        return paging.answer(page, read, PatientQuestionsView::patient);
    }

    private static PatientQuestionsView waiting(PatientQuestions patient, String provider) {
        return PatientQuestionsView.of(new PatientQuestions(
                patient.patient(),
                patient.questions().stream()
                        .filter(question -> question.waitsFor(provider))
                        .toList()));
    }
}
