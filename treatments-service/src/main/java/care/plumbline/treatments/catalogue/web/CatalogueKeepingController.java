package care.plumbline.treatments.catalogue.web;

import care.plumbline.treatments.catalogue.CatalogueKeeping;
import care.plumbline.treatments.catalogue.Recorded;
import care.plumbline.treatments.catalogue.TreatmentDecision;
import care.plumbline.treatments.catalogue.TreatmentDecision.Decided;
import care.plumbline.treatments.catalogue.TreatmentDecision.Refused;
import care.plumbline.treatments.catalogue.TreatmentDecision.Unchanged;
import care.plumbline.treatments.catalogue.TreatmentResult;
import care.plumbline.treatments.catalogue.Version;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Caller;
import care.plumbline.web.access.Needs;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.openapi.Answers;
import care.plumbline.web.problem.Problems;
import care.plumbline.web.version.ETags;
import care.plumbline.web.version.ExpectedVersion;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Changing the catalogue, for the clinical lead: a scope for everything is not enough, one that names the catalogue is
/// needed.
@RestController
@RequestMapping("/treatments/{code}")
final class CatalogueKeepingController {

    private final CatalogueKeeping keeping;

    CatalogueKeepingController(CatalogueKeeping keeping) {
        this.keeping = keeping;
    }

    @PutMapping("/judging-window")
    @Answers(summary = "Set the judging window: a new version", body = TreatmentView.class)
    @Needs(resource = "PlanDefinition", access = Access.UPDATE)
    ResponseEntity<?> review(
            @PathVariable @Identifier String code,
            ExpectedVersion expected,
            @Valid @RequestBody WindowRequest body,
            Caller caller) {
        if (!KeepsCatalogue.test(caller)) {
            return KeepsCatalogue.forbidden();
        }
        if (body.from() > body.to()) {
            return Problems.invalid("to", "range", "must not be less than from");
        }
        Recorded recorded = keeping.recorded(caller.subject(), body.reason());
        return answer(keeping.review(code, body.window(), expected, recorded));
    }

    @PostMapping("/retirement")
    @Answers(summary = "Take a treatment out of the catalogue", body = TreatmentView.class)
    @Needs(resource = "PlanDefinition", access = Access.UPDATE)
    ResponseEntity<?> retire(
            @PathVariable @Identifier String code,
            ExpectedVersion expected,
            @Valid @RequestBody RetirementRequest body,
            Caller caller) {
        if (!KeepsCatalogue.test(caller)) {
            return KeepsCatalogue.forbidden();
        }
        return answer(keeping.retire(code, expected, keeping.recorded(caller.subject(), body.reason())));
    }

    private ResponseEntity<?> answer(TreatmentResult result) {
        TreatmentDecision decision = result.decision();
        return switch (decision) {
            case Refused(var refusal) -> TreatmentProblems.of(refusal);
            case Decided _, Unchanged _ -> {
                Version version = result.treatment().current().orElseThrow();
                yield ETags.ok(TreatmentView.of(version, version.entry().overdue(keeping.today())), version.number());
            }
        };
    }
}
