package care.plumbline.treatments.catalogue.web;

import care.plumbline.treatments.catalogue.Catalogue;
import care.plumbline.treatments.catalogue.CatalogueKeeping;
import care.plumbline.treatments.catalogue.Draft;
import care.plumbline.treatments.catalogue.Entry;
import care.plumbline.treatments.catalogue.Recorded;
import care.plumbline.treatments.catalogue.Treatment;
import care.plumbline.treatments.catalogue.TreatmentDecision.Decided;
import care.plumbline.treatments.catalogue.TreatmentDecision.Refused;
import care.plumbline.treatments.catalogue.TreatmentDecision.Unchanged;
import care.plumbline.treatments.catalogue.TreatmentResult;
import care.plumbline.treatments.catalogue.Version;
import care.plumbline.treatments.evidence.Impossible;
import care.plumbline.web.Locations;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Caller;
import care.plumbline.web.access.Needs;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.openapi.Answers;
import care.plumbline.web.problem.Problems;
import care.plumbline.web.version.ETags;
import care.plumbline.web.version.ExpectedVersion;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Writing entries: a draft is seen by those who keep the catalogue and nobody else; published, it is the next version.
@RestController
@RequestMapping("/treatments")
final class DraftController {

    /// Addresses below `/treatments` that are no treatments.
    private static final Set<String> TAKEN = Set.of("comparison", "drafts", "options", "overdue-evidence");

    private final Catalogue catalogue;
    private final CatalogueKeeping keeping;

    DraftController(Catalogue catalogue, CatalogueKeeping keeping) {
        this.catalogue = catalogue;
        this.keeping = keeping;
    }

    @GetMapping("/drafts")
    @Answers(summary = "What is being written", body = DraftList.class)
    @Needs(resource = "PlanDefinition", access = Access.UPDATE)
    ResponseEntity<?> drafts(Caller caller) {
        return KeepsCatalogue.test(caller)
                ? ResponseEntity.ok(DraftList.of(catalogue.all()))
                : KeepsCatalogue.forbidden();
    }

    @GetMapping("/{code}/draft")
    @Answers(summary = "The draft of a treatment's next version", body = DraftView.class)
    @Needs(resource = "PlanDefinition", access = Access.UPDATE)
    ResponseEntity<?> draft(@PathVariable @Identifier String code, Caller caller) {
        if (!KeepsCatalogue.test(caller)) {
            return KeepsCatalogue.forbidden();
        }
        return catalogue
                .find(code)
                .map(Treatment::draft)
                .<ResponseEntity<?>>map(draft -> ETags.ok(DraftView.of(draft), draft.revision()))
                .orElseGet(Problems::unknown);
    }

    @PutMapping("/{code}/draft")
    @Answers(
            summary = "Write the next version of a treatment down, or a new treatment",
            body = DraftView.class,
            status = {200, 201})
    @Needs(resource = "PlanDefinition", access = Access.UPDATE)
    ResponseEntity<?> save(
            @PathVariable @Identifier String code,
            Optional<ExpectedVersion> expected,
            @Valid @RequestBody DraftRequest body,
            Caller caller) {
        if (!KeepsCatalogue.test(caller)) {
            return KeepsCatalogue.forbidden();
        }
        Entry entry = body.entry();
        if (!entry.code().equals(code) || TAKEN.contains(code)) {
            return TreatmentProblems.impossible(
                    "entry", new Impossible("code", "own-address", "code must be the one in the address, and free"));
        }
        try {
            return saved(keeping.save(entry, expected.orElse(null), recorded(caller, body.reason())));
        } catch (Impossible fault) {
            return TreatmentProblems.impossible("entry", fault);
        }
    }

    @PostMapping("/{code}/draft/withdrawal")
    @Answers(summary = "Give a draft up", status = 204)
    @Needs(resource = "PlanDefinition", access = Access.UPDATE)
    ResponseEntity<?> discard(@PathVariable @Identifier String code, ExpectedVersion expected, Caller caller) {
        if (!KeepsCatalogue.test(caller)) {
            return KeepsCatalogue.forbidden();
        }
        return keeping.discard(code, expected).decision() instanceof Refused(var refusal)
                ? TreatmentProblems.of(refusal)
                : ResponseEntity.noContent().build();
    }

    @PostMapping("/{code}/publication")
    @Answers(summary = "Publish the draft: a new version", body = TreatmentView.class)
    @Needs(resource = "PlanDefinition", access = Access.UPDATE)
    ResponseEntity<?> publish(
            @PathVariable @Identifier String code,
            ExpectedVersion expected,
            @Valid @RequestBody PublicationRequest body,
            Caller caller) {
        if (!KeepsCatalogue.test(caller)) {
            return KeepsCatalogue.forbidden();
        }
        TreatmentResult result = keeping.publish(code, expected, recorded(caller, body.reason()));
        return switch (result.decision()) {
            case Refused(var refusal) -> TreatmentProblems.of(refusal);
            case Decided _, Unchanged _ -> {
                Version version = result.treatment().current().orElseThrow();
                yield ETags.ok(TreatmentView.of(version, version.entry().overdue(keeping.today())), version.number());
            }
        };
    }

    /// What an entry cannot hold is noticed while it is read; everything else that cannot be read is as everywhere.
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException unreadable) {
        for (Throwable at = unreadable; at != null; at = at.getCause()) {
            if (at instanceof Impossible fault) {
                return TreatmentProblems.impossible(Problems.place(unreadable), fault);
            }
        }
        return Problems.unreadable(unreadable);
    }

    private Recorded recorded(Caller caller, String reason) {
        return keeping.recorded(caller.subject(), reason);
    }

    private static ResponseEntity<?> saved(TreatmentResult result) {
        return switch (result.decision()) {
            case Refused(var refusal) -> TreatmentProblems.of(refusal);
            case Decided _ -> {
                Draft draft = Objects.requireNonNull(result.treatment().draft());
                yield draft.revision() == 1
                        ? ETags.created(
                                Locations.of(
                                        "/treatments/{code}/draft",
                                        draft.entry().code()),
                                DraftView.of(draft),
                                draft.revision())
                        : ETags.ok(DraftView.of(draft), draft.revision());
            }
            case Unchanged _ -> {
                Draft draft = Objects.requireNonNull(result.treatment().draft());
                yield ETags.ok(DraftView.of(draft), draft.revision());
            }
        };
    }
}
