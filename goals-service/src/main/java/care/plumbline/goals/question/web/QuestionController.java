package care.plumbline.goals.question.web;

import care.plumbline.goals.goal.Party;
import care.plumbline.goals.question.CloseQuestion;
import care.plumbline.goals.question.Question;
import care.plumbline.goals.question.QuestionAsking;
import care.plumbline.goals.question.QuestionDecision.Decided;
import care.plumbline.goals.question.QuestionDecision.Refused;
import care.plumbline.goals.question.QuestionDecision.Unchanged;
import care.plumbline.goals.question.QuestionResult;
import care.plumbline.goals.question.Questions;
import care.plumbline.goals.question.web.QuestionRequest.AnswerRequest;
import care.plumbline.goals.question.web.QuestionRequest.DropRequest;
import care.plumbline.goals.question.web.QuestionView.PatientQuestionsView;
import care.plumbline.web.Locations;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Caller;
import care.plumbline.web.access.CallerKind;
import care.plumbline.web.access.Needs;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.openapi.Answers;
import care.plumbline.web.problem.CommonProblems;
import care.plumbline.web.problem.FieldError;
import care.plumbline.web.problem.Problems;
import care.plumbline.web.repeat.RequestIds;
import care.plumbline.web.version.ETags;
import care.plumbline.web.version.ExpectedVersion;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The questions of one patient: asked, read, answered, dropped.
@RestController
@RequestMapping("/patients/{patient}/questions")
final class QuestionController {

    private final QuestionAsking asking;

    QuestionController(QuestionAsking asking) {
        this.asking = asking;
    }

    @GetMapping
    @Answers(summary = "All questions of a patient", body = PatientQuestionsView.class)
    @Needs(resource = "Communication", access = Access.SEARCH)
    ResponseEntity<?> questions(@PathVariable @Identifier String patient) {
        Questions.Kept kept = asking.of(patient);
        return ETags.ok(PatientQuestionsView.of(kept.questions()), kept.version());
    }

    @GetMapping("/{question}")
    @Answers(summary = "One question", body = QuestionView.class)
    @Needs(resource = "Communication", access = Access.READ)
    ResponseEntity<?> question(@PathVariable @Identifier String patient, @PathVariable @Identifier String question) {
        return asking.of(patient)
                .questions()
                .question(question)
                .<ResponseEntity<?>>map(found -> ETags.ok(QuestionView.of(patient, found), found.version()))
                .orElseGet(Problems::unknown);
    }

    @PostMapping
    @Answers(summary = "Ask a question", body = QuestionView.class, status = 201)
    @Needs(resource = "Communication", access = Access.CREATE)
    ResponseEntity<?> ask(
            @PathVariable @Identifier String patient, @Valid @RequestBody QuestionRequest body, Caller caller) {
        return ask(patient, RequestIds.next(), body, caller);
    }

    @PutMapping("/{question}")
    @Answers(
            summary = "Ask a question under an id of the caller",
            body = QuestionView.class,
            status = {200, 201})
    @Needs(resource = "Communication", access = Access.CREATE)
    ResponseEntity<?> ask(
            @PathVariable @Identifier String patient,
            @PathVariable @Identifier String question,
            @Valid @RequestBody QuestionRequest body,
            Caller caller) {
        if (caller.kind() == CallerKind.PATIENT && body.by() == Party.PROVIDER) {
            return Problems.of(
                    CommonProblems.FORBIDDEN,
                    "A patient does not ask on behalf of a provider",
                    new FieldError("by", "own-question", "must be patient"));
        }
        QuestionResult result = asking.ask(patient, body.as(question), caller.subject());
        return switch (result.decision()) {
            case Decided _ -> {
                Question asked = result.after().question(question).orElseThrow();
                yield ETags.created(
                        Locations.of("/patients/{patient}/questions/{question}", patient, question),
                        QuestionView.of(patient, asked),
                        asked.version());
            }
            case Unchanged _ -> shown(result, patient, question);
            case Refused refused -> QuestionProblems.of(refused.refusal());
        };
    }

    @PostMapping("/{question}/answer")
    @Answers(summary = "Answer a question", body = QuestionView.class)
    @Needs(resource = "Communication", access = Access.UPDATE)
    ResponseEntity<?> answer(
            @PathVariable @Identifier String patient,
            @PathVariable @Identifier String question,
            ExpectedVersion expected,
            @Valid @RequestBody AnswerRequest body,
            Caller caller) {
        return close(patient, body.as(question, expected), caller);
    }

    @PostMapping("/{question}/drop")
    @Answers(summary = "Drop a question that needs no answer any more", body = QuestionView.class)
    @Needs(resource = "Communication", access = Access.UPDATE)
    ResponseEntity<?> drop(
            @PathVariable @Identifier String patient,
            @PathVariable @Identifier String question,
            ExpectedVersion expected,
            @Valid @RequestBody DropRequest body,
            Caller caller) {
        return close(patient, body.as(question, expected), caller);
    }

    private ResponseEntity<?> close(String patient, CloseQuestion request, Caller caller) {
        QuestionResult result = asking.close(patient, request, caller.subject());
        return switch (result.decision()) {
            case Decided _, Unchanged _ -> shown(result, patient, request.question());
            case Refused refused -> QuestionProblems.of(refused.refusal());
        };
    }

    private static ResponseEntity<?> shown(QuestionResult result, String patient, String question) {
        Question shown = result.after().question(question).orElseThrow();
        return ETags.ok(QuestionView.of(patient, shown), shown.version());
    }
}
