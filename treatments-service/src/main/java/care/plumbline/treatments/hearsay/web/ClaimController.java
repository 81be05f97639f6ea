package care.plumbline.treatments.hearsay.web;

import care.plumbline.treatments.catalogue.Catalogue;
import care.plumbline.treatments.catalogue.Version;
import care.plumbline.treatments.hearsay.Claim;
import care.plumbline.treatments.hearsay.ClaimDecision;
import care.plumbline.treatments.hearsay.ClaimDecision.Decided;
import care.plumbline.treatments.hearsay.ClaimDecision.Refused;
import care.plumbline.treatments.hearsay.ClaimDecision.Unchanged;
import care.plumbline.treatments.hearsay.Hearing;
import care.plumbline.web.Locations;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Caller;
import care.plumbline.web.access.Needs;
import care.plumbline.web.access.OpenToAll;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.openapi.Answers;
import care.plumbline.web.problem.CommonProblems;
import care.plumbline.web.problem.FieldError;
import care.plumbline.web.problem.Problems;
import care.plumbline.web.repeat.RequestIds;
import care.plumbline.web.version.CachePeriods;
import care.plumbline.web.version.ETags;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Claims about a treatment, beside its evidence.
@RestController
@RequestMapping("/treatments/{code}/claims")
final class ClaimController {

    private final Catalogue catalogue;
    private final Hearing hearing;
    private final CachePeriods kept;

    ClaimController(Catalogue catalogue, Hearing hearing, CachePeriods kept) {
        this.catalogue = catalogue;
        this.hearing = hearing;
        this.kept = kept;
    }

    @GetMapping
    @OpenToAll
    @Answers(summary = "What is said of a treatment beside what is known of it", body = SideBySideView.class)
    @Needs(resource = "PlanDefinition", access = Access.READ)
    ResponseEntity<?> claims(@PathVariable @Identifier String code) {
        return current(code)
                .<ResponseEntity<?>>map(version -> ResponseEntity.ok()
                        .cacheControl(kept.minute())
                        .body(SideBySideView.of(version, hearing.about(code), hearing.today())))
                .orElseGet(Problems::unknown);
    }

    @GetMapping("/{claim}")
    @OpenToAll
    @Answers(summary = "One claim", body = ClaimView.class)
    @Needs(resource = "PlanDefinition", access = Access.READ)
    ResponseEntity<?> claim(@PathVariable @Identifier String code, @PathVariable @Identifier String claim) {
        return hearing.about(code)
                .claim(claim)
                .<ResponseEntity<?>>map(found -> ETags.ok(ClaimView.of(found), found.version()))
                .orElseGet(Problems::unknown);
    }

    @PostMapping
    @Answers(summary = "Record what somebody said a treatment will do", body = ClaimView.class, status = 201)
    @Needs(resource = "PlanDefinition", access = Access.CREATE)
    ResponseEntity<?> record(
            @PathVariable @Identifier String code, @Valid @RequestBody ClaimRequest body, Caller caller) {
        return refused(code, body).orElseGet(() -> {
            ClaimDecision decision = hearing.record(code, recorded(RequestIds.next(), body, caller));
            return switch (decision) {
                case Refused(var refusal) -> ClaimProblems.of(refusal);
                case Decided(var event) -> created(code, event.claim());
                case Unchanged(Claim known) -> created(code, known);
            };
        });
    }

    @PutMapping("/{claim}")
    @Answers(
            summary = "Record what somebody said, under an id of your own",
            body = ClaimView.class,
            status = {200, 201})
    @Needs(resource = "PlanDefinition", access = Access.CREATE)
    ResponseEntity<?> record(
            @PathVariable @Identifier String code,
            @PathVariable @Identifier String claim,
            @Valid @RequestBody ClaimRequest body,
            Caller caller) {
        return refused(code, body).orElseGet(() -> {
            ClaimDecision decision = hearing.record(code, recorded(claim, body, caller));
            return switch (decision) {
                case Refused(var refusal) -> ClaimProblems.of(refusal);
                case Decided(var event) -> created(code, event.claim());
                case Unchanged(Claim known) -> ok(known);
            };
        });
    }

    @PostMapping("/{claim}/withdrawal")
    @Answers(summary = "Take back a claim that was recorded by mistake", body = ClaimView.class)
    @Needs(resource = "PlanDefinition", access = Access.UPDATE)
    ResponseEntity<?> withdraw(
            @PathVariable @Identifier String code,
            @PathVariable @Identifier String claim,
            @Valid @RequestBody WithdrawalRequest body,
            Caller caller) {
        ClaimDecision decision = hearing.withdraw(code, claim, body.reason(), caller.subject());
        return switch (decision) {
            case Refused(var refusal) -> ClaimProblems.of(refusal);
            case Decided(var event) -> ok(event.claim());
            case Unchanged(Claim known) -> ok(known);
        };
    }

    private Claim recorded(String id, ClaimRequest body, Caller caller) {
        return new Claim(
                id,
                1,
                body.text(),
                body.language(),
                body.saidBy(),
                body.where(),
                body.saidOn().date(),
                hearing.now(),
                caller.subject(),
                null);
    }

    private Optional<ResponseEntity<?>> refused(String code, ClaimRequest body) {
        if (current(code).isEmpty()) {
            return Optional.of(Problems.unknown());
        }
        if (body.saidOn().date().isAfter(hearing.today())) {
            String words = "must not lie in the future";
            return Optional.of(Problems.of(
                    CommonProblems.REFUSED, "saidOn " + words, new FieldError("saidOn", "not-in-future", words)));
        }
        return Optional.empty();
    }

    private static ResponseEntity<?> created(String code, Claim claim) {
        URI place = Locations.of("/treatments/{code}/claims/{claim}", code, claim.id());
        return ETags.created(place, ClaimView.of(claim), claim.version());
    }

    private static ResponseEntity<?> ok(Claim claim) {
        return ETags.ok(ClaimView.of(claim), claim.version());
    }

    private Optional<Version> current(String code) {
        return catalogue.find(code).flatMap(treatment -> treatment.current());
    }
}
