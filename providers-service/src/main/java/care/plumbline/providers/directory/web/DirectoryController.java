package care.plumbline.providers.directory.web;

import care.plumbline.providers.directory.ChangeProvider;
import care.plumbline.providers.directory.DirectoryKeeping;
import care.plumbline.providers.directory.ProviderQuery;
import care.plumbline.providers.directory.ProviderResult;
import care.plumbline.providers.directory.ProviderResult.Done;
import care.plumbline.providers.directory.ProviderResult.Refused;
import care.plumbline.providers.directory.Providers;
import care.plumbline.providers.directory.RegisterProvider;
import care.plumbline.providers.recording.Recording;
import care.plumbline.providers.recording.Recordings;
import care.plumbline.web.Locations;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Caller;
import care.plumbline.web.access.Needs;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.openapi.Answers;
import care.plumbline.web.paging.PageRequest;
import care.plumbline.web.paging.Paging;
import care.plumbline.web.problem.Problems;
import care.plumbline.web.version.ETags;
import care.plumbline.web.version.ExpectedVersion;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// PUT registers a provider; with If-Match it changes one.
@RestController
@RequestMapping("/providers")
final class DirectoryController {

    private final DirectoryKeeping keeping;
    private final Providers providers;
    private final Paging paging;
    private final Recordings recordings;

    DirectoryController(DirectoryKeeping keeping, Providers providers, Paging paging, Recordings recordings) {
        this.keeping = keeping;
        this.providers = providers;
        this.paging = paging;
        this.recordings = recordings;
    }

    @PutMapping("/{provider}")
    @Answers(
            summary = "Register or change a provider",
            body = ProviderView.class,
            status = {200, 201})
    @Needs(resource = "Practitioner", access = Access.UPDATE)
    ResponseEntity<?> put(
            @PathVariable @Identifier String provider,
            Optional<ExpectedVersion> expected,
            @Valid @RequestBody ProviderRequest body,
            Caller caller) {
        Recording recording = recordings.by(caller.subject());
        return expected.isPresent()
                ? changed(keeping.change(new ChangeProvider(provider, body.profile(), expected.get()), recording))
                : registered(keeping.register(new RegisterProvider(provider, body.profile()), recording));
    }

    @GetMapping("/{provider}")
    @Answers(summary = "One provider", body = ProviderView.class)
    @Needs(resource = "Practitioner", access = Access.READ)
    ResponseEntity<?> one(@PathVariable @Identifier String provider) {
        return providers
                .find(provider)
                .<ResponseEntity<?>>map(found -> ETags.ok(ProviderView.of(found), found.version()))
                .orElseGet(Problems::unknown);
    }

    @GetMapping
    @Answers(summary = "The directory of providers", body = ProviderView.class, page = true)
    @Needs(resource = "Practitioner", access = Access.SEARCH)
    ResponseEntity<?> list(
            @RequestParam(required = false) @Nullable @Identifier String specialty,
            @RequestParam(required = false) @Nullable @Identifier String organization,
            @RequestParam(required = false) @Nullable @Identifier String offers,
            PageRequest page,
            Caller caller) {
        ProviderQuery query = new ProviderQuery(
                specialty, organization, offers, recordings.by(caller.subject()).today());
        List<ProviderView> views = providers.page(query, page.after(), page.limit() + 1).stream()
                .map(ProviderView::of)
                .toList();
        return paging.answer(page, views, ProviderView::id);
    }

    @PutMapping("/{provider}/offers/{treatment}")
    @Answers(summary = "A provider offers a treatment, from when or until when", body = ProviderView.class)
    @Needs(resource = "Practitioner", access = Access.UPDATE)
    ResponseEntity<?> offer(
            @PathVariable @Identifier String provider,
            @PathVariable @Identifier String treatment,
            @Valid @RequestBody OfferRequest body,
            Caller caller) {
        return changed(keeping.offer(provider, body.offering(treatment), recordings.by(caller.subject())));
    }

    private static ResponseEntity<?> registered(ProviderResult result) {
        return switch (result) {
            case Done(var provider, var changed) ->
                ETags.recorded(
                        changed,
                        Locations.of("/providers/{provider}", provider.id()),
                        ProviderView.of(provider),
                        provider.version());
            case Refused(var refusal) -> ProviderProblems.of(refusal);
        };
    }

    private static ResponseEntity<?> changed(ProviderResult result) {
        return switch (result) {
            case Done(var provider, var _) -> ETags.ok(ProviderView.of(provider), provider.version());
            case Refused(var refusal) -> ProviderProblems.of(refusal);
        };
    }
}
