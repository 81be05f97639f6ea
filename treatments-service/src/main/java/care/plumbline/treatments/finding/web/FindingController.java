package care.plumbline.treatments.finding.web;

import care.plumbline.treatments.catalogue.Catalogue;
import care.plumbline.treatments.finding.ClaimFindings;
import care.plumbline.treatments.finding.Finding;
import care.plumbline.treatments.finding.FindingState;
import care.plumbline.treatments.finding.Findings;
import care.plumbline.treatments.finding.WorkList;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Needs;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.openapi.Answers;
import care.plumbline.web.paging.PageRequest;
import care.plumbline.web.paging.Paging;
import care.plumbline.web.problem.Problems;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Reading findings: the reviewers' work list, and those of one treatment.
@RestController
final class FindingController {

    private static final String STATES = "open|confirmed|dismissed|gone";
    private static final String ONE_OF = "must be open, confirmed, dismissed or gone";

    private final ClaimFindings findings;
    private final Catalogue catalogue;
    private final Paging paging;

    FindingController(ClaimFindings findings, Catalogue catalogue, Paging paging) {
        this.findings = findings;
        this.catalogue = catalogue;
        this.paging = paging;
    }

    @GetMapping("/claim-findings")
    @Answers(summary = "Words of the catalogue that claim too much", body = FindingView.class, page = true)
    @Needs(resource = "PlanDefinition", access = Access.SEARCH)
    ResponseEntity<?> list(
            @RequestParam(required = false) @Pattern(regexp = STATES, message = ONE_OF) @Nullable String state,
            PageRequest page) {
        List<Finding> found = new WorkList(stateOf(state)).page(findings, page.after(), page.limit() + 1);
        return paging.answer(page, found.stream().map(FindingView::of).toList(), FindingView::id);
    }

    @GetMapping("/treatments/{code}/claim-findings")
    @Answers(summary = "Words of one entry that claim too much", body = FindingList.class)
    @Needs(resource = "PlanDefinition", access = Access.READ)
    ResponseEntity<?> of(
            @PathVariable @Identifier String code,
            @RequestParam(required = false) @Pattern(regexp = STATES, message = ONE_OF) @Nullable String state) {
        if (catalogue.find(code).isEmpty()) {
            return Problems.unknown();
        }
        Findings kept = findings.find(code).orElseGet(() -> Findings.unread(code));
        return ResponseEntity.ok(new FindingList(new WorkList(stateOf(state))
                .of(kept).stream().map(FindingView::of).toList()));
    }

    private static @Nullable FindingState stateOf(@Nullable String code) {
        return code == null ? null : FindingState.of(code).orElseThrow();
    }
}
