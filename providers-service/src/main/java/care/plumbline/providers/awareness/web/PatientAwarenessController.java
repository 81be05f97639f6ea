package care.plumbline.providers.awareness.web;

import care.plumbline.providers.awareness.Inbox;
import care.plumbline.providers.awareness.MarkResult;
import care.plumbline.providers.awareness.MarkResult.Done;
import care.plumbline.providers.awareness.MarkResult.Refused;
import care.plumbline.providers.awareness.Marking;
import care.plumbline.providers.recording.Recordings;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Caller;
import care.plumbline.web.access.Needs;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.openapi.Answers;
import care.plumbline.web.paging.PageRequest;
import care.plumbline.web.paging.Paging;
import care.plumbline.web.problem.Problems;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What happened to a patient, and whether the PCP knows.
@RestController
@RequestMapping("/patients/{patient}/awareness")
final class PatientAwarenessController {

    private final Inbox inbox;
    private final Marking marking;
    private final Paging paging;
    private final Recordings recordings;

    PatientAwarenessController(Inbox inbox, Marking marking, Paging paging, Recordings recordings) {
        this.inbox = inbox;
        this.marking = marking;
        this.paging = paging;
        this.recordings = recordings;
    }

    @GetMapping
    @Answers(summary = "What happened to a patient and whether the PCP knows", body = ItemView.class, page = true)
    @Needs(resource = "Communication", access = Access.SEARCH)
    ResponseEntity<?> all(@PathVariable @Identifier String patient, PageRequest page) {
        List<ItemView> views = inbox.about(patient, page.after(), page.limit() + 1).stream()
                .map(ItemView::of)
                .toList();
        return paging.answer(page, views, view -> patient + "/" + view.id());
    }

    @GetMapping("/{item}")
    @Answers(summary = "One thing that happened to a patient", body = ItemView.class)
    @Needs(resource = "Communication", access = Access.READ)
    ResponseEntity<?> one(@PathVariable @Identifier String patient, @PathVariable @Identifier String item) {
        return inbox.one(patient, item)
                .<ResponseEntity<?>>map(found -> ResponseEntity.ok(ItemView.of(patient, found)))
                .orElseGet(Problems::unknown);
    }

    @PostMapping("/{item}/seen")
    @Answers(summary = "The PCP has seen it", body = ItemView.class)
    @Needs(resource = "Communication", access = Access.UPDATE)
    ResponseEntity<?> seen(
            @PathVariable @Identifier String patient, @PathVariable @Identifier String item, Caller caller) {
        return answer(patient, marking.see(patient, item, Personal.marker(caller), recordings.by(caller.subject())));
    }

    @PostMapping("/{item}/acknowledgement")
    @Answers(summary = "The PCP acknowledges it", body = ItemView.class)
    @Needs(resource = "Communication", access = Access.UPDATE)
    ResponseEntity<?> acknowledged(
            @PathVariable @Identifier String patient, @PathVariable @Identifier String item, Caller caller) {
        return answer(
                patient, marking.acknowledge(patient, item, Personal.marker(caller), recordings.by(caller.subject())));
    }

    private static ResponseEntity<?> answer(String patient, MarkResult result) {
        return switch (result) {
            case Done(var item, var _) -> ResponseEntity.ok(ItemView.of(patient, item));
            case Refused(var refusal) -> AwarenessProblems.of(refusal);
        };
    }
}
