package care.plumbline.providers.awareness.web;

import care.plumbline.providers.awareness.Inbox;
import care.plumbline.providers.awareness.MarkResult.Done;
import care.plumbline.providers.awareness.MarkResult.Refused;
import care.plumbline.providers.awareness.Marker;
import care.plumbline.providers.awareness.Marking;
import care.plumbline.providers.awareness.Marking.Swept;
import care.plumbline.providers.awareness.Wanted;
import care.plumbline.providers.awareness.web.AcknowledgementRequest.Named;
import care.plumbline.providers.awareness.web.AcknowledgementView.NotDone;
import care.plumbline.providers.directory.Providers;
import care.plumbline.providers.recording.Recording;
import care.plumbline.providers.recording.Recordings;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Caller;
import care.plumbline.web.access.Needs;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.openapi.Answers;
import care.plumbline.web.paging.PageRequest;
import care.plumbline.web.paging.Paging;
import care.plumbline.web.problem.Problems;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// A provider's own inbox: theirs alone, and that of systems on their behalf.
@RestController
@RequestMapping("/providers/{provider}/inbox")
final class InboxController {

    private final Inbox inbox;
    private final Marking marking;
    private final Providers providers;
    private final Paging paging;
    private final Recordings recordings;

    InboxController(Inbox inbox, Marking marking, Providers providers, Paging paging, Recordings recordings) {
        this.inbox = inbox;
        this.marking = marking;
        this.providers = providers;
        this.paging = paging;
        this.recordings = recordings;
    }

    @GetMapping
    @Answers(summary = "What waits for a primary care provider, patient by patient", body = ItemView.class, page = true)
    @Needs(resource = "Communication", access = Access.SEARCH)
    ResponseEntity<?> inbox(
            @PathVariable @Identifier String provider,
            @RequestParam(required = false) @Nullable WantedCode state,
            PageRequest page,
            Caller caller) {
        if (!Personal.mayUse(caller, provider)) {
            return AwarenessProblems.forbidden();
        }
        if (providers.find(provider).isEmpty()) {
            return Problems.unknown();
        }
        Wanted wanted = state == null ? Wanted.OPEN : state.wanted();
        List<ItemView> views = inbox.of(provider, wanted, page.after(), page.limit() + 1).stream()
                .map(ItemView::of)
                .toList();
        return paging.answer(page, views, view -> view.patient() + "/" + view.id());
    }

    @PostMapping("/acknowledgement")
    @Answers(summary = "Acknowledges many items at once", body = AcknowledgementView.class)
    @Needs(resource = "Communication", access = Access.UPDATE)
    ResponseEntity<?> acknowledge(
            @PathVariable @Identifier String provider, @Valid @RequestBody AcknowledgementRequest body, Caller caller) {
        if (!Personal.mayUse(caller, provider)) {
            return AwarenessProblems.forbidden();
        }
        if (providers.find(provider).isEmpty()) {
            return Problems.unknown();
        }
        List<Named> items = body.items();
        Moment until = body.until();
        Recording recording = recordings.by(caller.subject());
        if (items != null && until == null) {
            return ResponseEntity.ok(each(items, new Marker(provider), recording));
        }
        if (until == null || items != null) {
            return AwarenessProblems.notOneOfBoth();
        }
        Swept swept = marking.acknowledgeUntil(provider, until.at(), recording);
        return ResponseEntity.ok(new AcknowledgementView(swept.acknowledged(), List.of(), swept.more()));
    }

    private AcknowledgementView each(List<Named> items, Marker marker, Recording recording) {
        int acknowledged = 0;
        List<NotDone> refused = new ArrayList<>();
        for (Named one : items) {
            switch (marking.acknowledge(one.patient(), one.item(), marker, recording)) {
                case Done(var _, var changed) -> acknowledged += changed ? 1 : 0;
                case Refused(var refusal) ->
                    refused.add(new NotDone(one.patient(), one.item(), AwarenessProblems.slug(refusal)));
            }
        }
        return new AcknowledgementView(acknowledged, refused, false);
    }
}
