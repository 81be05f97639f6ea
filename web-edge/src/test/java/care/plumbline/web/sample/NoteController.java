package care.plumbline.web.sample;

import care.plumbline.delivery.CommandKey;
import care.plumbline.delivery.CommandKeyReused;
import care.plumbline.web.Locations;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Caller;
import care.plumbline.web.access.Needs;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.input.WhenStated;
import care.plumbline.web.paging.PageRequest;
import care.plumbline.web.paging.Paging;
import care.plumbline.web.problem.CommonProblems;
import care.plumbline.web.problem.Problems;
import care.plumbline.web.repeat.RequestIds;
import care.plumbline.web.version.ETags;
import care.plumbline.web.version.ExpectedVersion;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class NoteController {
    private final Notes notes;
    private final Paging paging;

    NoteController(Notes notes, Paging paging) {
        this.notes = notes;
        this.paging = paging;
    }

    @PostMapping("/patients/{patient}/notes")
    @Needs(resource = "Goal", access = Access.CREATE)
    ResponseEntity<?> write(@PathVariable @Identifier String patient, @Valid @RequestBody NoteRequest body) {
        if (body.text().equals("refuse me")) {
            notes.put("refusals", new Note(RequestIds.next(), 1, "refused", null, null, ""));
            return Problems.of(CommonProblems.REFUSED, "not like this");
        }
        String id = RequestIds.next();
        String command = CommandKey.current().map(CommandKey::key).orElse("");
        Note note = new Note(
                id,
                1,
                body.text(),
                body.score(),
                body.on() == null ? null : body.on().date(),
                command);
        notes.put(patient, note);
        return ETags.created(Locations.of("/patients/{p}/notes/{n}", patient, id), note, 1);
    }

    @GetMapping("/patients/{patient}/notes")
    @Needs(resource = "Goal", access = Access.SEARCH)
    ResponseEntity<?> list(@PathVariable @Identifier String patient, PageRequest page) {
        return paging.answer(page, notes.page(patient, page.after(), page.limit() + 1), Note::id);
    }

    @GetMapping("/patients/{patient}/notes/{note}")
    @Needs(resource = "Goal", access = Access.READ)
    ResponseEntity<?> read(@PathVariable @Identifier String patient, @PathVariable @Identifier String note) {
        Optional<Note> found = notes.find(patient, note);
        return found.isPresent() ? ETags.ok(found.get(), found.get().version()) : Problems.unknown();
    }

    @PostMapping("/patients/{patient}/notes/{note}/revisions")
    @Needs(resource = "Goal", access = Access.UPDATE)
    ResponseEntity<?> revise(
            @PathVariable @Identifier String patient,
            @PathVariable @Identifier String note,
            ExpectedVersion expected,
            @Valid @RequestBody NoteRequest body) {
        Note old = notes.find(patient, note).orElseThrow();
        if (!expected.test(old.version())) {
            return Problems.stale();
        }
        Note changed = new Note(note, old.version() + 1, body.text(), body.score(), null, "");
        notes.put(patient, changed);
        return ETags.ok(changed, changed.version());
    }

    @PostMapping("/patients/{patient}/notes/{note}/stamp")
    @Needs(resource = "Goal", access = Access.UPDATE)
    Map<String, String> stamp(
            @PathVariable String patient, @PathVariable String note, Optional<ExpectedVersion> expected) {
        return Map.of(
                "given",
                expected.map(version -> String.valueOf(version.test(1))).orElse("none"));
    }

    @GetMapping(
            path = "/patients/{patient}/summary",
            produces = {MediaType.TEXT_PLAIN_VALUE, "text/csv"})
    @Needs(resource = "MeasureReport", access = Access.READ)
    ResponseEntity<String> summary(
            @PathVariable String patient, @RequestParam(required = false) @Nullable WhenStated asOf) {
        return ResponseEntity.ok("as of " + (asOf == null ? "now" : asOf.date()));
    }

    @GetMapping("/catalogue")
    @Needs(resource = "PlanDefinition", access = Access.SEARCH)
    Map<String, String> catalogue(Caller caller, @RequestParam(required = false) NoteRequest.@Nullable Colour colour) {
        return Map.of("subject", caller.subject(), "kind", caller.kind().name());
    }

    @GetMapping("/figures")
    @Needs(resource = "MeasureReport", access = Access.READ)
    Map<String, String> figures() {
        return Map.of("n", "5");
    }

    @GetMapping("/internal/state")
    @Needs(resource = "Task", access = Access.READ, systemOnly = true)
    Map<String, String> internal() {
        return Map.of();
    }

    @GetMapping("/forgotten")
    Map<String, String> forgotten() {
        return Map.of();
    }

    @GetMapping("/failing")
    @Needs(resource = "Goal", access = Access.READ)
    Map<String, String> failing(@RequestParam(required = false) @Nullable String not) {
        if (not != null) {
            return Map.of();
        }
        throw new IllegalStateException("Ana's secret score is 7");
    }

    @PostMapping("/reused")
    @Needs(resource = "Goal", access = Access.CREATE)
    Map<String, String> reused(@RequestParam(required = false) @Nullable String not) {
        if (not != null) {
            return Map.of();
        }
        throw new CommandKeyReused();
    }
}
