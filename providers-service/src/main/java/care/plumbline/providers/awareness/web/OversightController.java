package care.plumbline.providers.awareness.web;

import care.plumbline.providers.awareness.Oversight;
import care.plumbline.providers.recording.Recordings;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Caller;
import care.plumbline.web.access.Needs;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.input.WhenStated;
import care.plumbline.web.openapi.Answers;
import care.plumbline.web.paging.PageRequest;
import care.plumbline.web.paging.Paging;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// How aware the PCPs are, by clinic.
@RestController
@RequestMapping("/awareness")
final class OversightController {

    private final Oversight oversight;
    private final Paging paging;
    private final Recordings recordings;

    OversightController(Oversight oversight, Paging paging, Recordings recordings) {
        this.oversight = oversight;
        this.paging = paging;
        this.recordings = recordings;
    }

    @GetMapping("/figures")
    @Answers(summary = "How long it takes PCPs to acknowledge", body = FiguresView.class)
    @Needs(resource = "MeasureReport", access = Access.READ)
    ResponseEntity<?> figures(
            @RequestParam(required = false) @Nullable @Identifier String organization,
            @RequestParam(required = false) @Nullable WhenStated from,
            @RequestParam(required = false) @Nullable WhenStated to) {
        LocalDate first = from == null ? null : from.date();
        LocalDate last = to == null ? null : to.date();
        if (first != null && last != null && last.isBefore(first)) {
            return AwarenessProblems.reversed();
        }
        return ResponseEntity.ok(
                FiguresView.of(oversight.figures(organization, first, last), organization, first, last));
    }

    @GetMapping("/unaware")
    @Answers(summary = "Patients whose PCP is late in becoming aware", body = UnawareView.class, page = true)
    @Needs(resource = "Communication", access = Access.SEARCH)
    ResponseEntity<?> unaware(
            @RequestParam(required = false) @Nullable @Identifier String organization,
            PageRequest page,
            Caller caller) {
        if (!Personal.maySeePersons(caller)) {
            return AwarenessProblems.forbidden();
        }
        Instant now = recordings.by(caller.subject()).at();
        List<UnawareView> views = oversight.unaware(organization, page.after(), page.limit() + 1).stream()
                .map(one -> UnawareView.of(one, now))
                .toList();
        return paging.answer(page, views, UnawareView::patient);
    }
}
